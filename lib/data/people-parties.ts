import type { Part } from '../rules/people'
import type { Tx } from './db'
import { decrypt } from './seal'

export type PartyFound = { id: string; name: string; isRegistered: boolean }

const lock = (tx: Tx, key: string) => tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))`

const FOUND = {
  id: true,
  name: true,
  memberships: { where: { endedAt: null }, select: { id: true }, take: 1 },
} as const
type FoundRow = { id: string; name: string; memberships: { id: string }[] }
const found = (row: FoundRow | null): PartyFound | null =>
  row && { id: row.id, name: row.name, isRegistered: row.memberships.length > 0 }

/** The organization with this code. Whoever asks holds the code's lock until the commit, so that one code is registered once. */
export async function partyByCode(tx: Tx, creditCode: string): Promise<PartyFound | null> {
  await lock(tx, `party:${creditCode}`)
  return found(await tx.party.findUnique({ where: { creditCode }, select: FOUND }))
}

/** The person with this identity document, found by its keyed hash. */
export async function partyByDocument(tx: Tx, documentHash: string): Promise<PartyFound | null> {
  await lock(tx, `party:${documentHash}`)
  return found(await tx.party.findUnique({ where: { documentHash }, select: FOUND }))
}

export type OrganizationDetails = { name: string; orgKind: string; creditCode: string; region: string; zone: string }

/**
 * Writes an organization that registers. One that was known before only for checks (an employer, an earlier winner) keeps its record;
 * its former name is kept too.
 */
export async function saveOrganization(
  tx: Tx,
  known: PartyFound | null,
  details: OrganizationDetails,
  at: Date,
): Promise<string> {
  if (!known) {
    const row = await tx.party.create({ data: { kind: 'organization', ...details, createdAt: at } })
    return row.id
  }
  const formerNames = known.name === details.name ? undefined : { push: known.name }
  await tx.party.update({ where: { id: known.id }, data: { ...details, formerNames } })
  return known.id
}

/** The organization with this code; a record for checks is made where there is none. */
export async function employerByCode(tx: Tx, creditCode: string, name: string, at: Date): Promise<string> {
  const known = await partyByCode(tx, creditCode)
  if (known) return known.id
  const row = await tx.party.create({ data: { kind: 'organization', name, creditCode, createdAt: at } })
  return row.id
}

export type PersonDetails = {
  name: string
  documentKind: string
  documentHash: string
  documentCipher: string
  documentMask: string
  employerId: string
  zone: string
}

/** Writes a person who registers. */
export async function savePerson(tx: Tx, known: PartyFound | null, details: PersonDetails, at: Date): Promise<string> {
  if (!known) {
    const row = await tx.party.create({ data: { kind: 'individual', ...details, createdAt: at } })
    return row.id
  }
  await tx.party.update({ where: { id: known.id }, data: details })
  return known.id
}

/** The number of a person's identity document, in full. For acts that keep who asked. Throws when the party has none. */
export async function documentOf(tx: Tx, partyId: string): Promise<string> {
  const { documentCipher } = await tx.party.findUniqueOrThrow({
    where: { id: partyId },
    select: { documentCipher: true },
  })
  return decrypt(documentCipher ?? '')
}

/** Lets an account act for a party; one that had left is let in again. */
export async function addMember(tx: Tx, userId: string, partyId: string, part: Part, at: Date): Promise<void> {
  await tx.membership.upsert({
    where: { userId_partyId: { userId, partyId } },
    create: { userId, partyId, part, createdAt: at },
    update: { part, endedAt: null },
  })
}

/** What the account may do for the party; null when it doesn't belong to it. */
export async function partOf(tx: Tx, userId: string, partyId: string): Promise<Part | null> {
  const row = await tx.membership.findUnique({ where: { userId_partyId: { userId, partyId } } })
  return row && row.endedAt === null ? (row.part as Part) : null
}

/** A party and, for a person, the employer: for both stands whoever acts for it. */
export async function partyAndEmployer(tx: Tx, partyId: string): Promise<string[]> {
  const row = await tx.party.findUnique({ where: { id: partyId }, select: { employerId: true } })
  return row?.employerId ? [partyId, row.employerId] : [partyId]
}

/** Locks a party and says how many other owners it has. */
export async function otherOwners(tx: Tx, partyId: string, userId: string): Promise<number> {
  await lock(tx, `members:${partyId}`)
  return tx.membership.count({ where: { partyId, endedAt: null, part: 'owner', userId: { not: userId } } })
}

/** Changes what a member may do, or ends the membership (`null`). */
export async function changeMembership(
  tx: Tx,
  userId: string,
  partyId: string,
  part: Part | null,
  at: Date,
): Promise<void> {
  await tx.membership.update({
    where: { userId_partyId: { userId, partyId } },
    data: part === null ? { endedAt: at } : { part },
  })
}
