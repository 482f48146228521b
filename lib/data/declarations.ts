import type { Tx } from './db'

/** What the rules ask of a declaration; null when the reviewer has no assignment there, which is then not to be seen. */
export async function declarationFacts(tx: Tx, reviewerId: string, applicationId: string) {
  const [assignments, declaration] = [
    await tx.assignment.count({ where: { reviewerId, applicationId } }),
    await tx.conflictDeclaration.findUnique({ where: { reviewerId_applicationId: { reviewerId, applicationId } } }),
  ]
  return assignments === 0 ? null : { isAssigned: true, declared: declaration !== null }
}

/** A later declaration takes the place of the earlier one: conflicts can arise during a review. */
export async function writeDeclaration(
  tx: Tx,
  declaration: { cycleId: string; reviewerId: string; applicationId: string; isFree: boolean; declaredAt: Date },
): Promise<void> {
  const { reviewerId, applicationId, isFree, declaredAt } = declaration
  await tx.conflictDeclaration.upsert({
    where: { reviewerId_applicationId: { reviewerId, applicationId } },
    create: declaration,
    update: { isFree, declaredAt },
  })
}
