import { concernedBy, writeRecordCheck } from '@/lib/data/record-checks'
import type { Actor } from '@/lib/rules/actor'
import { dayOf } from '@/lib/rules/calendar'
import { checkpointOf, recordCheck as row } from '@/lib/rules/stages/record-check'
import type { Result } from '@/lib/rules/unmet'
import { checkFile, storeFile } from '../files/store-file'
import { perform } from '../perform'
import type { RecordCheckInput } from './record-check.input'

/** Records a second look at colour and records, for the decision that lies ahead (A10(5)). */
export async function recordCheck(actor: Actor, input: RecordCheckInput, now: Date): Promise<Result<void>> {
  const { cycleId, applicationId, file, ...found } = input
  const checked = file ? await checkFile(file, 'A10') : null
  if (checked && !checked.ok) return checked
  return perform(actor, now, {
    row,
    cycleId,
    applicationId,
    subject: { kind: 'application', id: applicationId },
    load: async (tx, cycle) => {
      const checkpoint = checkpointOf(cycle.stage) ?? 'deliberation'
      const one = (await concernedBy(tx, cycleId, checkpoint)).find(({ id }) => id === applicationId)
      const isEnterprise = one?.isEnterprise ?? false
      return { checkpoint, isConcerned: one !== undefined, isEnterprise, ...found, today: dayOf(now) }
    },
    write: async (tx, { checkpoint }) => {
      const filed = { purpose: 'eligibility' as const, cycleId, uploadedBy: actor.userId, at: now }
      const fileId = checked ? (await storeFile(tx, checked.value, filed)).id : null
      const by = { recordedBy: actor.userId ?? '', recordedAt: now }
      await writeRecordCheck(tx, { cycleId, applicationId, checkpoint, ...found, fileId, ...by })
    },
    trace: ({ checkpoint }) => ({ after: { checkpoint, ...found } }),
  })
}
