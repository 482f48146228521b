import 'server-only'
import { now, wallClock } from '@/lib/clock'
import { inTransaction } from '@/lib/data/db'
import {
  addressLetters,
  type ClaimedMail,
  claimMail,
  type MailOutcome,
  mailIsDue,
  markLost,
  settleMail,
} from '@/lib/data/mails'
import { siteUrl, smtpUrl } from '@/lib/env'
import { mailServer } from '@/lib/mail'
import { composeMail } from './compose-mail'

const LOST_AFTER = 5 * 60_000
const FIRST_PAUSE = 60_000
const MOST_TRIES = 8
const DIGEST_HOUR = 8

/** The next eight o'clock in Beijing, when digests leave. */
export function nextDigest(wall: Date): Date {
  const ahead = 8 * 3_600_000
  const day = 86_400_000
  const local = wall.getTime() + ahead
  const today = Math.floor(local / day) * day + DIGEST_HOUR * 3_600_000
  return new Date((today > local ? today : today + day) - ahead)
}

/** What becomes of a mail after a try: a server that says "later" is asked again after 1, 2, 4 … minutes, eight times in all. */
export function outcomeOf(
  { sending, why }: { sending: 'sent' | 'later' | 'never' | 'unsure'; why: string },
  attempts: number,
  wall: Date,
): MailOutcome {
  if (sending === 'sent') return { state: 'sent', sentAt: wall }
  if (sending === 'unsure') return { state: 'unsure', lastError: why }
  if (sending === 'never' || attempts >= MOST_TRIES) return { state: 'failed', lastError: why }
  return { state: 'queued', nextTryAt: new Date(wall.getTime() + FIRST_PAUSE * 2 ** (attempts - 1)), lastError: why }
}

async function sendOne(server: ReturnType<typeof mailServer>, mail: ClaimedMail): Promise<void> {
  const answer = await server.send(mail.id, composeMail(mail, siteUrl()))
  const [wall, award] = [wallClock(), await now()]
  await inTransaction((tx) => settleMail(tx, mail.id, outcomeOf(answer, mail.attempts, wall), award))
}

/**
 * Addresses new letters and sends what is due, one mail after the other. Without a mail server letters wait in the inbox. Throws
 * when the server can't be reached; nothing was taken then.
 */
export async function sendMail(): Promise<void> {
  const url = smtpUrl()
  if (!url) return
  const award = await now()
  await inTransaction((tx) => markLost(tx, new Date(wallClock().getTime() - LOST_AFTER)))
  while (await inTransaction((tx) => addressLetters(tx, { wall: wallClock(), award }, nextDigest(wallClock()))));
  if (!(await inTransaction((tx) => mailIsDue(tx, wallClock())))) return
  const server = mailServer(url)
  await server.reach()
  for (;;) {
    const mail = await inTransaction((tx) => claimMail(tx, wallClock()))
    if (!mail) return
    await sendOne(server, mail)
  }
}
