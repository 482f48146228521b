import type { Actor, Role } from '../rules/actor'
import { db } from './db'
import { Prisma } from './generated/client'

type Grant = { role: string; departmentId: string | null; recommendingBodyId: string | null }

type ActorRow = {
  userId: string
  login: string
  name: string
  grants: Grant[]
  partyIds: string[]
  reviewerId: string | null
}

/** The columns of an account from which its actor is made: one query, however many roles. */
const ACTOR_COLUMNS = Prisma.sql`
  u.id AS "userId", u.login, u.name,
  coalesce((SELECT json_agg(json_build_object('role', g.role, 'departmentId', g."departmentId",
    'recommendingBodyId', g."recommendingBodyId") ORDER BY g.role) FROM "RoleGrant" g WHERE g."userId" = u.id), '[]') AS grants,
  ARRAY(SELECT m."partyId" FROM "Membership" m WHERE m."userId" = u.id AND m."endedAt" IS NULL) AS "partyIds",
  (SELECT r.id FROM "Reviewer" r WHERE r."userId" = u.id) AS "reviewerId"`

const ids = (values: (string | null)[]) => values.filter((id): id is string => id !== null)

function actorFrom({ userId, name, grants, partyIds, reviewerId }: ActorRow): Actor {
  const roles = grants.map((grant) => grant.role as Role)
  return {
    userId,
    name,
    roles: roles.length > 0 ? roles : ['public'],
    partyIds,
    departmentIds: ids(grants.map((grant) => grant.departmentId)),
    recommendingBodyIds: ids(grants.map((grant) => grant.recommendingBodyId)),
    reviewerId,
  }
}

/** The actor of the account with this login, with its roles as of now; null when there is none in use. */
export async function actorByLogin(login: string): Promise<Actor | null> {
  const [row] = await db.$queryRaw<ActorRow[]>`
    SELECT ${ACTOR_COLUMNS} FROM "User" u WHERE u.login = ${login} AND u."disabledAt" IS NULL`
  return row ? actorFrom(row) : null
}

export type SessionOfActor = {
  sessionId: string
  login: string
  createdAt: Date
  lastSeenAt: Date
  endedAt: Date | null
  disabledAt: Date | null
  mustChange: boolean
  actor: Actor
}

/** A session with its account and actor, in one query: asked on every request. */
export async function sessionWithActor(sessionId: string): Promise<SessionOfActor | null> {
  const [row] = await db.$queryRaw<(ActorRow & Omit<SessionOfActor, 'actor'>)[]>`
    SELECT s.id AS "sessionId", s."createdAt", s."lastSeenAt", s."endedAt", u."disabledAt", u."mustChange", ${ACTOR_COLUMNS}
    FROM "Session" s JOIN "User" u ON u.id = s."userId" WHERE s.id = ${sessionId}`
  if (!row) return null
  const { login, createdAt, lastSeenAt, endedAt, disabledAt, mustChange } = row
  return { sessionId, login, createdAt, lastSeenAt, endedAt, disabledAt, mustChange, actor: actorFrom(row) }
}
