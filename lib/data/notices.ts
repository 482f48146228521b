import type { Tx } from './db'
import type { Notice, Prisma } from './generated/client'
import { hashOf } from './ledger'

export type NoticeKind = 'announcement' | 'publicity' | 'results' | 'revocation'

export type NoticeWrite = {
  cycleId: string
  kind: NoticeKind
  title: string
  body: string
  facts: unknown
  publishedAt: Date
  publishedBy: string
  publishedOn?: string
  endsOn?: string
  minDays?: number
  supersedesId?: string | null
}

const asDate = (day: string) => new Date(`${day}T00:00:00Z`)
const asDay = (date: Date | null) => (date ? date.toISOString().slice(0, 10) : null)

/** Publishes a notice: from now on nothing of it can be changed, and its hash says so. */
export async function publish(tx: Tx, notice: NoticeWrite): Promise<{ id: string; hash: string }> {
  const { publishedOn, endsOn, facts, ...rest } = notice
  const number = (await tx.notice.count({ where: { cycleId: notice.cycleId, kind: notice.kind } })) + 1
  const hash = hashOf({ ...notice, number })
  const row = await tx.notice.create({
    data: {
      ...rest,
      facts: facts as Prisma.InputJsonValue,
      number,
      hash,
      publishedOn: publishedOn ? asDate(publishedOn) : null,
      endsOn: endsOn ? asDate(endsOn) : null,
    },
  })
  return { id: row.id, hash }
}

export type NoticeFacts = ReturnType<typeof noticeFacts>

function noticeFacts({
  publishedOn,
  endsOn,
  kind,
  ...row
}: Notice & {
  channels?: { id: string; medium: string; link: string; fileId: string | null }[]
  cycle?: { title: string; stage: string }
}) {
  return { ...row, kind: kind as NoticeKind, publishedOn: asDay(publishedOn), endsOn: asDay(endsOn) }
}

/** What was published, newest first. Public. */
export async function publishedNotices(
  tx: Tx,
  where: { cycleId?: string; kind?: NoticeKind } = {},
  take = 50,
): Promise<NoticeFacts[]> {
  const rows = await tx.notice.findMany({
    where,
    orderBy: { publishedAt: 'desc' },
    take,
    include: { channels: true, cycle: { select: { title: true, stage: true } } },
  })
  return rows.map(noticeFacts)
}

/** One published notice. Public. */
export async function publishedNotice(tx: Tx, id: string): Promise<NoticeFacts | null> {
  const row = await tx.notice.findUnique({
    where: { id },
    include: { channels: true, cycle: { select: { title: true, stage: true } } },
  })
  return row && noticeFacts(row)
}

/** Puts on record in which medium a notice appeared. */
export async function recordChannel(
  tx: Tx,
  channel: {
    noticeId: string
    medium: string
    link: string
    fileId: string | null
    recordedBy: string
    recordedAt: Date
  },
): Promise<void> {
  await tx.noticeChannel.create({ data: channel })
}
