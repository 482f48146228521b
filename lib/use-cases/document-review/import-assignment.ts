import { readXlsx } from '@/lib/documents/read-xlsx'
import type { Actor } from '@/lib/rules/actor'
import type { Given } from '@/lib/rules/assignment'
import { givenInTable } from '@/lib/rules/assignment-table'
import { type Result, type Unmet, unmet } from '@/lib/rules/unmet'
import { adjustPlan } from './adjust-assignment'
import type { ImportAssignmentInput } from './assignment-inputs'

const keyOf = ({ applicationId, reviewerIds }: Given) => `${applicationId} ${[...reviewerIds].sort().join(' ')}`

/** The first sheet, line by line where it stands in the sheet; or why the file isn't taken. */
async function tableIn(file: File | null): Promise<string[][] | Unmet> {
  if (!file) return unmet('xlsxNotOne', 'A16', undefined, 'file')
  const read = await readXlsx(new Uint8Array(await file.arrayBuffer()), { rows: 5000 })
  if ('problem' in read) return unmet(read.problem, 'A16', undefined, 'file')
  const table: string[][] = []
  for (const { number, cells } of read.sheets[0]?.rows ?? []) {
    while (table.length < number - 1) table.push([])
    table.push([...cells])
  }
  return table
}

/** Takes a table back into the plan: the lines that differ are changed by hand, all or, where one is in error, none (A16). */
export async function importAssignment(actor: Actor, input: ImportAssignmentInput, now: Date): Promise<Result<void>> {
  const { file, ...plan } = input
  const table = await tableIn(file)
  return adjustPlan(actor, plan, now, (facts, before) => {
    if (!Array.isArray(table)) return { changes: [], problems: [table] }
    const { given, problems } = givenInTable(facts, table)
    const same = new Set(before.given.map(keyOf))
    const changes = given.filter((one) => !same.has(keyOf(one)))
    const nothing = changes.length === 0 && problems.length === 0
    return { changes, problems: nothing ? [unmet('tableChangesNothing', 'A16', undefined, 'file')] : problems }
  })
}
