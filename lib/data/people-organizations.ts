import type { Part } from '../rules/people'
import { db } from './db'
import type { Scope } from './scope'

export type MemberSeen = { userId: string; login: string; name: string; part: Part; since: Date }
export type RequestSeen = { id: string; login: string; name: string; message: string; askedAt: Date }
export type OwnParty = {
  id: string
  kind: 'organization' | 'individual'
  name: string
  creditCode: string | null
  documentMask: string | null
  zone: string
  employerName: string | null
  part: Part
  members: MemberSeen[]
  /** open requests; only an owner sees them */
  requests: RequestSeen[]
}

async function requestsOf(partyIds: string[]) {
  const rows = await db.accessRequest.findMany({
    where: { partyId: { in: partyIds }, settledAt: null },
    orderBy: { createdAt: 'asc' },
    take: 100,
  })
  const users = await db.user.findMany({
    where: { id: { in: rows.map(({ userId }) => userId) } },
    select: { id: true, login: true, name: true },
  })
  const byId = new Map(users.map((user) => [user.id, user]))
  return rows.map(({ id, partyId, userId, message, createdAt }) => ({
    partyId,
    request: {
      id,
      login: byId.get(userId)?.login ?? '',
      name: byId.get(userId)?.name ?? '',
      message,
      askedAt: createdAt,
    },
  }))
}

/** The parties that the actor belongs to, with their accounts, and for owners with what waits for an answer. */
export async function ownParties({ actor }: Scope): Promise<OwnParty[]> {
  const userId = actor.userId ?? ''
  const rows = await db.party.findMany({
    where: { memberships: { some: { userId, endedAt: null } } },
    orderBy: { createdAt: 'asc' },
    include: {
      employer: { select: { name: true } },
      memberships: {
        where: { endedAt: null },
        orderBy: { createdAt: 'asc' },
        include: { user: { select: { login: true, name: true } } },
      },
    },
  })
  const parties = rows.map(({ memberships, employer, ...party }) => ({
    id: party.id,
    kind: party.kind as OwnParty['kind'],
    name: party.name,
    creditCode: party.creditCode,
    documentMask: party.documentMask,
    zone: party.zone,
    employerName: employer?.name ?? null,
    part: (memberships.find((m) => m.userId === userId)?.part ?? 'editor') as Part,
    members: memberships.map((m) => ({
      userId: m.userId,
      login: m.user.login,
      name: m.user.name,
      part: m.part as Part,
      since: m.createdAt,
    })),
  }))
  const owned = parties.filter(({ part }) => part === 'owner').map(({ id }) => id)
  const open = owned.length > 0 ? await requestsOf(owned) : []
  return parties.map((party) => ({
    ...party,
    requests: open.filter(({ partyId }) => partyId === party.id).map(({ request }) => request),
  }))
}

/** The names of the parties that an account waits to be admitted to. */
export async function awaitedParties({ actor }: Scope): Promise<string[]> {
  const open = await db.accessRequest.findMany({
    where: { userId: actor.userId ?? '', settledAt: null },
    select: { partyId: true },
  })
  const rows = await db.party.findMany({
    where: { id: { in: open.map(({ partyId }) => partyId) } },
    select: { name: true },
  })
  return rows.map(({ name }) => name)
}
