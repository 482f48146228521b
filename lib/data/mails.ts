import type { Tx } from './db'
import type { LetterFacts } from './letters'

const READERS_OF = 200
/** Letters that waited longer, because no mail server was set, are old news: they stay in the inbox. */
const STALE_AFTER = 3 * 86_400_000

type Reader = { id: string; mailing: string }
const REACHABLE = { email: { not: null }, disabledAt: null, mailing: { not: 'none' } } as const

async function readersOf(
  tx: Tx,
  letter: { userId: string | null; partyId: string | null; departmentId: string | null },
): Promise<Reader[]> {
  const to = [
    ...(letter.userId ? [{ id: letter.userId }] : []),
    ...(letter.partyId ? [{ memberships: { some: { partyId: letter.partyId, endedAt: null } } }] : []),
    ...(letter.departmentId ? [{ roles: { some: { departmentId: letter.departmentId } } }] : []),
  ]
  return tx.user.findMany({ where: { ...REACHABLE, OR: to }, select: { id: true, mailing: true } })
}

async function mailFor(tx: Tx, reader: Reader, at: Date, digestAt: Date): Promise<string> {
  const digest = reader.mailing === 'daily'
  const gathering = digest
    ? await tx.mail.findFirst({
        where: { userId: reader.id, digest, state: 'queued', nextTryAt: digestAt, attempts: 0 },
      })
    : null
  const mail =
    gathering ?? (await tx.mail.create({ data: { userId: reader.id, digest, nextTryAt: digest ? digestAt : at } }))
  return mail.id
}

/** Makes mails of letters that have none yet, one addressing at a time; answers how many letters there were. */
export async function addressLetters(tx: Tx, now: { wall: Date; award: Date }, digestAt: Date): Promise<number> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('address letters', 0))`
  const letters = await tx.outboxMessage.findMany({
    where: { addressedAt: null },
    orderBy: { createdAt: 'asc' },
    take: READERS_OF,
  })
  for (const letter of letters) {
    if (letter.createdAt.getTime() < now.award.getTime() - STALE_AFTER) continue
    for (const reader of await readersOf(tx, letter)) {
      const mailId = await mailFor(tx, reader, now.wall, digestAt)
      await tx.mailLetter.create({ data: { letterId: letter.id, userId: reader.id, mailId } })
    }
  }
  await tx.outboxMessage.updateMany({
    where: { id: { in: letters.map(({ id }) => id) } },
    data: { addressedAt: now.award },
  })
  return letters.length
}

/** Is there a mail to send now? */
export async function mailIsDue(tx: Tx, wall: Date): Promise<boolean> {
  return (
    (await tx.mail.findFirst({ where: { state: 'queued', nextTryAt: { lte: wall } }, select: { id: true } })) !== null
  )
}

export type ClaimedMail = {
  id: string
  attempts: number
  digest: boolean
  to: { name: string; email: string; locale: string }
  letters: LetterFacts[]
}

/** Takes one mail that is due, so that nobody else does; commit before sending. */
export async function claimMail(tx: Tx, wall: Date): Promise<ClaimedMail | null> {
  const [taken] = await tx.$queryRaw<{ id: string }[]>`
    UPDATE "Mail" SET state = 'sending', "claimedAt" = ${wall}, attempts = attempts + 1
     WHERE id = (SELECT id FROM "Mail" WHERE state = 'queued' AND "nextTryAt" <= ${wall} ORDER BY "nextTryAt", id
                  LIMIT 1 FOR UPDATE SKIP LOCKED) RETURNING id`
  if (!taken) return null
  const { user, letters, ...mail } = await tx.mail.findUniqueOrThrow({
    where: { id: taken.id },
    include: {
      user: { select: { name: true, email: true, locale: true } },
      letters: { include: { letter: true }, orderBy: { letterId: 'asc' } },
    },
  })
  return {
    ...mail,
    to: { ...user, email: user.email ?? '' },
    letters: letters.map(({ letter }) => ({ ...letter, facts: letter.facts as LetterFacts['facts'] })),
  }
}

export type MailOutcome =
  | { state: 'sent'; sentAt: Date }
  | { state: 'queued'; nextTryAt: Date; lastError: string }
  | { state: 'failed' | 'unsure'; lastError: string }

/** Records what became of a mail that was taken. */
export async function settleMail(tx: Tx, id: string, outcome: MailOutcome, award: Date): Promise<void> {
  await tx.mail.update({ where: { id, state: 'sending' }, data: outcome })
  if (outcome.state !== 'sent') return
  await tx.outboxMessage.updateMany({
    where: { mailedAt: null, mails: { some: { mailId: id } } },
    data: { mailedAt: award },
  })
}

/** Mails whose sender died between sending and recording: nobody knows, so they are never sent again. Answers how many. */
export async function markLost(tx: Tx, takenBefore: Date): Promise<number> {
  const { count } = await tx.mail.updateMany({
    where: { state: 'sending', claimedAt: { lt: takenBefore } },
    data: { state: 'unsure', lastError: 'the sender died' },
  })
  return count
}

/** Mails that didn't go out, or of which nobody knows, newest first: to whom, which kinds of letters, and why; never their words. */
export async function troubledMails(tx: Tx) {
  const rows = await tx.mail.findMany({
    where: { state: { in: ['failed', 'unsure'] } },
    orderBy: { id: 'desc' },
    take: 200,
    select: {
      id: true,
      state: true,
      attempts: true,
      claimedAt: true,
      lastError: true,
      user: { select: { name: true, email: true } },
      letters: { select: { letter: { select: { kind: true } } } },
    },
  })
  return rows.map(({ letters, state, ...row }) => ({
    ...row,
    state: state as 'failed' | 'unsure',
    kinds: [...new Set(letters.map(({ letter }) => letter.kind))],
  }))
}

/** How many mails are in each state. */
export async function mailCounts(tx: Tx): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.mail.groupBy({ by: ['state'], _count: true })
  return new Map(rows.map(({ state, _count }) => [state, _count]))
}

/** The state of a mail, held until the commit; null when there is none. */
export async function lockMail(tx: Tx, id: string): Promise<string | null> {
  const [row] = await tx.$queryRaw<{ state: string }[]>`SELECT state FROM "Mail" WHERE id = ${id} FOR UPDATE`
  return row?.state ?? null
}

/** Puts a mail back into the queue, with all its tries anew. */
export async function queueAgain(tx: Tx, id: string, resent: { resentBy: string; resentAt: Date }): Promise<void> {
  const anew = { state: 'queued', attempts: 0, lastError: '', nextTryAt: resent.resentAt }
  await tx.mail.update({ where: { id }, data: { ...anew, ...resent } })
}
