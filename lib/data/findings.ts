import type { Tx } from './db'
import type { Findings } from './on-site'

export type Found = { visit: Findings[]; questions: string }

/** What visits found and what was asked in hearings, by application. */
export async function findingsOf(tx: Tx, applicationIds: readonly string[]): Promise<Map<string, Found>> {
  const rows = await tx.application.findMany({
    where: { id: { in: [...applicationIds] } },
    select: { id: true, visit: { select: { findings: true } }, defence: { select: { questions: true } } },
  })
  return new Map(
    rows.map(({ id, visit, defence }) => [
      id,
      {
        visit: (visit?.findings ?? []) as Findings[],
        questions: ((defence?.questions ?? []) as { question: string; answer: string }[])
          .map(({ question, answer }) => `${question} ${answer}`)
          .join('\n'),
      },
    ]),
  )
}
