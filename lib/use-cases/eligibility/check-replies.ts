import { db } from '@/lib/data/db'
import { repliesSeen } from '@/lib/data/inquiries'
import { scopeOf } from '@/lib/data/scope'
import type { Actor } from '@/lib/rules/actor'
import { checkReplies as row } from '@/lib/rules/stages/eligibility-inquiries'
import { type Result, refused, unmet } from '@/lib/rules/unmet'
import { checkFile, storeFile } from '../files/store-file'
import { perform } from '../perform'
import type { CheckRepliesInput } from './check-replies.input'
import { rowsOfWorkbook } from './reply-rows'

/** Takes in a department's workbook to be looked through before anything is answered (A15). */
export async function checkReplies(
  actor: Actor,
  { cycleId, file }: CheckRepliesInput,
  now: Date,
): Promise<Result<{ fileId: string }>> {
  if (!file) return refused(unmet('fileMissing', row.article, undefined, 'file'))
  // who isn't asked costs nobody the reading of a workbook
  const asked = actor.roles.includes('department') ? await repliesSeen(db, scopeOf(actor), { cycleId }) : []
  const isAsked = asked.some(({ departmentId }) => actor.departmentIds.includes(departmentId))
  const rows = isAsked ? await rowsOfWorkbook(new Uint8Array(await file.slice(0, 6 * 1024 * 1024).arrayBuffer())) : null
  if (rows && !rows.ok) return rows
  const checked = isAsked ? await checkFile(file, 'A15') : null
  if (checked && !checked.ok) return checked
  return perform(actor, now, {
    row,
    cycleId,
    draft: true,
    subject: { kind: 'cycle', id: cycleId },
    load: async () => ({ isAsked }),
    write: async (tx) => {
      if (!checked) throw new Error('a workbook that nobody looked through')
      const filed = { purpose: 'inquiryReply' as const, cycleId, uploadedBy: actor.userId, at: now }
      return { fileId: (await storeFile(tx, checked.value, filed)).id }
    },
  })
}
