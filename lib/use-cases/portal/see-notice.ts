import { db } from '@/lib/data/db'
import { type NoticeFacts, publishedNotice, publishedNotices } from '@/lib/data/notices'
import { LANES, type Lane } from '@/lib/rules/seats'

export type Listed = { lane: Lane; name: string; employer: string }

/** Names that a notice publishes, in the order of the lanes; a person with the employer. Nothing else of its facts goes out. */
export function listedIn(facts: unknown): Listed[] {
  const list = (facts as { list?: unknown })?.list
  if (!Array.isArray(list)) return []
  const entries = (list as Partial<Listed>[]).flatMap(({ lane, name, employer }) =>
    lane && name ? [{ lane, name, employer: employer ?? '' }] : [],
  )
  return LANES.flatMap((lane) => entries.filter((entry) => entry.lane === lane))
}

/** A notice as the public reads it. */
export function publicNotice(notice: NoticeFacts) {
  const { id, kind, title, body, publishedAt, publishedOn, endsOn, minDays, hash, channels = [], cycle } = notice
  const { contact, documentNo } = (notice.facts ?? {}) as { contact?: string; documentNo?: string }
  return {
    id,
    kind,
    title,
    body,
    publishedAt,
    publishedOn,
    endsOn,
    minDays,
    hash,
    cycleTitle: cycle?.title ?? '',
    contact: contact ?? '',
    documentNo: documentNo ?? '',
    channels: channels.map(({ medium, link }) => ({ medium, link })),
    list: listedIn(notice.facts),
  }
}

export type PublicNotice = ReturnType<typeof publicNotice>

/** One published notice, or null. */
export async function seeNotice(id: string): Promise<PublicNotice | null> {
  const notice = id.length <= 64 ? await publishedNotice(db, id) : null
  return notice && publicNotice(notice)
}

/** What was published last, of every edition. */
export async function seeNotices(): Promise<PublicNotice[]> {
  return (await publishedNotices(db, {}, 100)).map(publicNotice)
}
