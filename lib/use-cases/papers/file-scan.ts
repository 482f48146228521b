import { paperOfCycle, fileScan as writeScan } from '@/lib/data/papers'
import type { Actor } from '@/lib/rules/actor'
import { fileStampedPaper as row } from '@/lib/rules/stages/papers'
import type { Result } from '@/lib/rules/unmet'
import { checkFile, storeFile } from '../files/store-file'
import { perform } from '../perform'
import type { FileScanInput } from './make-papers.input'

/** Files the stamped scan beside the record of its paper: from now on the paper is issued (A8). */
export async function fileScan(actor: Actor, input: FileScanInput, now: Date): Promise<Result<void>> {
  const { cycleId, paperId, file } = input
  const checked = await checkFile(file, row.article)
  if (!checked.ok) return checked
  const by = actor.userId ?? ''
  return perform(actor, now, {
    row,
    cycleId,
    subject: { kind: 'paper', id: paperId },
    load: async (tx) => {
      const paper = await paperOfCycle(tx, cycleId, paperId)
      return paper && { paper, isLatest: paper.isLatest, stamped: paper.scannedAt !== null }
    },
    write: async (tx) => {
      const { id } = await storeFile(tx, checked.value, { purpose: 'paper', cycleId, uploadedBy: by, at: now })
      await writeScan(tx, paperId, { scanFileId: id, scannedBy: by, scannedAt: now })
    },
    trace: ({ paper }) => ({ after: { documentNo: paper.documentNo, version: paper.version } }),
  })
}
