import { stateOf } from '@/lib/data/applications'
import { insertStampedScan } from '@/lib/data/stamped-scans'
import { submissionsOf } from '@/lib/data/submissions'
import type { Actor } from '@/lib/rules/actor'
import { fileStampedForm as row, type StampFacts } from '@/lib/rules/stages/application-papers'
import { type Result, refused, unmet } from '@/lib/rules/unmet'
import { versionCode } from '@/lib/rules/version-code'
import { checkFile, storeFile } from '../files/store-file'
import type { FileStampedFormInput } from './file-stamped-form.input'
import { onApplication } from './on-application'

/** Files the scan of the printed and stamped form with the submission whose code stands on the paper. */
export async function fileStampedForm(
  actor: Actor,
  { applicationId, code, file }: FileStampedFormInput,
  now: Date,
): Promise<Result<{ number: number }>> {
  if (!file) return refused(unmet('fileMissing', row.article, undefined, 'file'))
  const checked = await checkFile(file)
  if (!checked.ok) return checked
  if (!/^(application\/pdf|image\/)/.test(checked.value.mime))
    return refused(unmet('scanKindRefused', row.article, undefined, 'file'))
  const filedBy = actor.userId ?? ''
  return onApplication(actor, now, {
    row,
    applicationId,
    load: async (tx, application, cycle): Promise<StampFacts> => ({
      cycleId: cycle.id,
      application: stateOf(application),
      isOwn: actor.partyIds.includes(application.partyId),
      code,
      versions: (await submissionsOf(tx, applicationId)).map(({ number, hash }) => ({
        number,
        code: versionCode(hash),
      })),
    }),
    write: async (tx, facts, cycle) => {
      const number = facts.versions.at(-1)?.number ?? 0
      const filed = { purpose: 'stampedForm' as const, cycleId: cycle.id, uploadedBy: filedBy, at: now }
      const { id: fileId } = await storeFile(tx, checked.value, filed)
      await insertStampedScan(tx, { applicationId, number, fileId, filedBy, filedAt: now })
      return { number }
    },
    trace: (_facts, { number }) => ({ after: { number, code, sha256: checked.value.sha256 } }),
  })
}
