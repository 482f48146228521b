import { type FileFacts, fileSeen } from '@/lib/data/files'
import type { ReplyFacts } from '@/lib/data/inquiries'
import { scopeOf } from '@/lib/data/scope'
import { readReplySheet, type SheetReply } from '@/lib/documents/inquiry-sheet'
import { readXlsx } from '@/lib/documents/read-xlsx'
import type { Actor } from '@/lib/rules/actor'
import { LARGEST_FILE } from '@/lib/rules/file-type'
import type { ReplyRow } from '@/lib/rules/stages/eligibility-inquiries'
import { done, type Result, refused, type Unmet, unmet } from '@/lib/rules/unmet'
import { streamOf } from '@/lib/storage'
import { answerFacts } from './answer-inquiry'

/** The rows of a department's workbook, or why it isn't taken. */
export async function rowsOfWorkbook(bytes: Uint8Array): Promise<Result<SheetReply[]>> {
  const read = await readXlsx(bytes)
  if ('problem' in read) return refused(unmet(read.problem, 'A15', undefined, 'file'))
  const found = readReplySheet(read.sheets)
  return 'unmet' in found ? refused(found.unmet) : done(found.rows)
}

/** A workbook that this person handed in for this cycle; nobody else's is found. */
export async function handedIn(actor: Actor, fileId: string): Promise<{ file: FileFacts; rows: SheetReply[] } | null> {
  const file = await fileSeen(scopeOf(actor), fileId)
  if (file?.purpose !== 'inquiryReply' || file.uploadedBy !== actor.userId || file.size > LARGEST_FILE) return null
  const stream = await streamOf(file.sha256)
  const rows = stream && (await rowsOfWorkbook(new Uint8Array(await new Response(stream).arrayBuffer())))
  return rows?.ok ? { file, rows: rows.value } : null
}

export type ReadRow = ReplyRow & { sheet: SheetReply; reply: ReplyFacts | null }

function faultsBeside(sheet: SheetReply, reply: ReplyFacts | null, twice: boolean): Unmet[] {
  if (sheet.id === '') return []
  if (!reply) return [unmet('rowUnknown', 'A15')]
  const renamed = sheet.applicant !== reply.applicantName
  return [
    ...(twice ? [unmet('rowTwice', 'A15')] : []),
    ...(renamed ? [unmet('rowNameChanged', 'A15', { name: reply.applicantName })] : []),
  ]
}

/** Each row beside its cell. Cells that another department was asked about are as unknown as those that aren't there. */
export function readRows(
  actor: Actor,
  sheets: readonly SheetReply[],
  replies: readonly ReplyFacts[],
  now: Date,
): ReadRow[] {
  const own = new Map(
    replies.filter(({ departmentId }) => actor.departmentIds.includes(departmentId)).map((reply) => [reply.id, reply]),
  )
  return sheets.map((sheet) => {
    const reply = own.get(sheet.id) ?? null
    const twice = sheets.filter(({ id }) => id === sheet.id).length > 1
    const faults = [...sheet.faults, ...faultsBeside(sheet, reply, twice)]
    const facts = reply && sheet.said ? answerFacts(actor, reply, sheet.said, false, now) : null
    return { row: sheet.row, faults, facts, sheet, reply }
  })
}
