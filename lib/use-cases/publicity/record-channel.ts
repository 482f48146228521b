import { recordChannel as writeChannel } from '@/lib/data/notices'
import { currentNotice } from '@/lib/data/publicity'
import type { Actor } from '@/lib/rules/actor'
import { recordChannel as row } from '@/lib/rules/stages/publicity'
import { done, type Result } from '@/lib/rules/unmet'
import { checkFile, storeFile } from '../files/store-file'
import { perform } from '../perform'
import type { ChannelInput } from './inputs'

/** Puts on record in which medium the notice in force appeared, by link or picture (A19). */
export async function recordChannel(
  actor: Actor,
  { cycleId, medium, link, file = null }: ChannelInput,
  now: Date,
): Promise<Result<void>> {
  const checked = file ? await checkFile(file, 'A19') : done(null)
  if (!checked.ok) return checked
  return perform(actor, now, {
    row,
    cycleId,
    subject: { kind: 'cycle', id: cycleId },
    load: async (tx) => {
      const notice = await currentNotice(tx, cycleId)
      return { notice, noticeStands: notice !== null, link, hasPaper: file !== null }
    },
    write: async (tx, { notice }) => {
      const recordedBy = actor.userId ?? ''
      const filed = { purpose: 'notice' as const, cycleId, uploadedBy: actor.userId, at: now }
      const stored = checked.value && (await storeFile(tx, checked.value, filed))
      const channel = { noticeId: notice?.id ?? '', medium, link, recordedBy, recordedAt: now }
      await writeChannel(tx, { ...channel, fileId: stored?.id ?? null })
    },
    trace: () => ({ after: { medium, link } }),
  })
}
