import { preliminaryList } from '@/lib/data/meetings'
import { writeObjection } from '@/lib/data/objections'
import { currentNotice } from '@/lib/data/publicity'
import type { Actor } from '@/lib/rules/actor'
import { periodIsOver } from '@/lib/rules/calendar'
import { fileObjection as row } from '@/lib/rules/stages/publicity'
import { done, type Result } from '@/lib/rules/unmet'
import { checkFile, storeFile } from '../files/store-file'
import { perform } from '../perform'
import { newTrackingCode } from '../tracking-code'
import type { FileObjectionInput } from './inputs'

/** Files an objection within the period; its tracking code is told once and kept only as a hash (A19). The ledger names no objector. */
export async function fileObjection(
  actor: Actor,
  input: FileObjectionInput,
  now: Date,
): Promise<Result<{ trackingCode: string }>> {
  const { cycleId, applicationId, objectorKind, objectorName, objectorContact, facts, file = null } = input
  const checked = file ? await checkFile(file, 'A19') : done(null)
  if (!checked.ok) return checked
  const nobody: Actor = { ...actor, userId: null, name: '' }
  return perform({ ...nobody, roles: ['public'] }, now, {
    row,
    cycleId,
    subject: { kind: 'objection', id: null },
    load: async (tx) => {
      const notice = await currentNotice(tx, cycleId)
      const list = await preliminaryList(tx, cycleId)
      return {
        notice,
        noticeStands: notice !== null,
        isOver: notice !== null && periodIsOver(now, notice.endsOn),
        endsOn: notice?.endsOn ?? '',
        objectorKind,
        hasPaper: file !== null,
        objectorNamed: objectorName !== '' && objectorContact !== '',
        concernsListed: applicationId === null || list.some((winner) => winner.applicationId === applicationId),
      }
    },
    write: async (tx, { notice }) => {
      const trackingCode = newTrackingCode()
      // nobody is named as its sender
      const filed = { purpose: 'objection' as const, cycleId, uploadedBy: null, at: now }
      const stored = checked.value && (await storeFile(tx, checked.value, filed))
      const objector = objectorKind === 'anonymous' ? null : { name: objectorName, contact: objectorContact }
      await writeObjection(tx, {
        cycleId,
        noticeId: notice?.id ?? '',
        applicationId,
        trackingCode,
        objectorKind,
        objector,
        facts,
        fileId: stored?.id ?? null,
        filedAt: now,
      })
      return { trackingCode }
    },
    trace: () => ({ after: { applicationId, objectorKind } }),
  })
}
