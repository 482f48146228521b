import { readBook } from '@/lib/documents/read-book'
import type { Actor } from '@/lib/rules/actor'
import type { Given } from '@/lib/rules/assignment'
import { givenInTable } from '@/lib/rules/assignment-table'
import { type Result, unmet } from '@/lib/rules/unmet'
import { adjustPlan } from './adjust-assignment'
import type { ImportAssignmentInput } from './assignment-inputs'

const keyOf = ({ applicationId, reviewerIds }: Given) => `${applicationId} ${[...reviewerIds].sort().join(' ')}`

/** Takes a table back into the plan: the lines that differ are changed by hand, all or, where one is in error, none (A16). */
export async function importAssignment(actor: Actor, input: ImportAssignmentInput, now: Date): Promise<Result<void>> {
  const { file, ...plan } = input
  const table = file && (await readBook(new Uint8Array(await file.arrayBuffer())))
  return adjustPlan(actor, plan, now, (facts, before) => {
    if (!table) return { changes: [], problems: [unmet('tableUnreadable', 'A16', undefined, 'file')] }
    const { given, problems } = givenInTable(facts, table)
    const same = new Set(before.given.map(keyOf))
    const changes = given.filter((one) => !same.has(keyOf(one)))
    const nothing = changes.length === 0 && problems.length === 0
    return { changes, problems: nothing ? [unmet('tableChangesNothing', 'A16', undefined, 'file')] : problems }
  })
}
