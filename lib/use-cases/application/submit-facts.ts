import type { ApplicationRecord } from '@/lib/data/applications'
import type { CycleFacts } from '@/lib/data/cycles'
import type { Tx } from '@/lib/data/db'
import type { EvidenceFacts } from '@/lib/data/evidence'
import type { Actor } from '@/lib/rules/actor'
import { formFor, yearsOf } from '@/lib/rules/application-form'
import { missingEvidence } from '@/lib/rules/evidence'
import type { Content } from '@/lib/rules/form'
import { missingOf, reportWords } from '@/lib/rules/form-check'
import type { SubmitFacts } from '@/lib/rules/stages/application-writing'
import { barsFor } from './bars-for'
import { writingFacts } from './on-application'

/** All that the submission asks, for the act under lock and for the screen that shows what is missing. */
export async function submitFacts(
  tx: Tx,
  actor: Actor,
  now: Date,
  {
    application,
    cycle,
    content,
    evidence,
  }: { application: ApplicationRecord; cycle: CycleFacts; content: Content; evidence: EvidenceFacts[] },
): Promise<SubmitFacts> {
  const { kind, partyId } = application
  const { reportLimit, recommendationRequired } = cycle.rulebook.application
  const bars = await barsFor(tx, [partyId], cycle)
  return {
    ...(await writingFacts(tx, actor, now, application, cycle)),
    missing: missingOf(formFor(kind, cycle.rulebook), content, yearsOf(cycle)),
    missingEvidence: missingEvidence(
      kind,
      content,
      evidence.map((file) => file.kind),
    ),
    words: { report: reportWords(content), limit: reportLimit },
    recommendationRequired,
    bars: bars.get(partyId) ?? [],
  }
}
