import { draftOf, markApplication } from '@/lib/data/applications'
import { answerCorrections } from '@/lib/data/corrections'
import type { CycleFacts } from '@/lib/data/cycles'
import type { Tx } from '@/lib/data/db'
import { type EvidenceFacts, evidenceOf } from '@/lib/data/evidence'
import { post } from '@/lib/data/outbox'
import { keepPartyFacts } from '@/lib/data/own-parties'
import { insertSubmission, nextReceiptNo, type SubmissionFacts } from '@/lib/data/submissions'
import type { Actor } from '@/lib/rules/actor'
import { type Content, textOf } from '@/lib/rules/form'
import { submitApplication as row, type SubmitFacts } from '@/lib/rules/stages/application-writing'
import type { Result } from '@/lib/rules/unmet'
import { onApplication } from './on-application'
import type { SubmitApplicationInput } from './submit-application.input'
import { submitFacts } from './submit-facts'

type Loaded = SubmitFacts & { content: Content; evidence: EvidenceFacts[]; receiptNo: string | null }
export type Receipt = SubmissionFacts & { receiptNo: string }

async function freeze(tx: Tx, facts: Loaded, cycle: CycleFacts, actor: Actor, now: Date): Promise<Receipt> {
  const { application, content, evidence } = facts
  const files = evidence.map(({ addedAt: _addedAt, scan: _scan, ...file }) => file)
  const submission = await insertSubmission(tx, {
    applicationId: application.id,
    content,
    evidence: files,
    submittedAt: now,
    submittedBy: actor.userId ?? '',
  })
  const receiptNo = facts.receiptNo ?? (await nextReceiptNo(tx, cycle))
  await markApplication(tx, application.id, { submittedAt: now, returnedAt: null, receiptNo })
  await answerCorrections(tx, application.id, now)
  if (application.kind === 'organization')
    await keepPartyFacts(tx, application.partyId, {
      region: textOf(content, 'region'),
      industry: textOf(content, 'industry').toUpperCase(),
    })
  return { ...submission, receiptNo }
}

/** Submits: freezes a copy with a receipt (A14), and tells the applicant. */
export async function submitApplication(
  actor: Actor,
  { applicationId }: SubmitApplicationInput,
  now: Date,
): Promise<Result<Receipt>> {
  return onApplication(actor, now, {
    row,
    applicationId,
    load: async (tx, application, cycle): Promise<Loaded> => {
      const { content } = await draftOf(tx, applicationId)
      const evidence = await evidenceOf(tx, applicationId)
      const facts = await submitFacts(tx, actor, now, { application, cycle, content, evidence })
      return { ...facts, content, evidence, receiptNo: application.receiptNo }
    },
    write: async (tx, facts, cycle) => {
      const receipt = await freeze(tx, facts, cycle, actor, now)
      const { partyId } = facts.application
      const said = { cycle: cycle.title, receiptNo: receipt.receiptNo, number: receipt.number, at: now.toISOString() }
      await post(tx, now, [{ kind: 'submitted', facts: said, cycleId: cycle.id, applicationId, partyId }])
      return receipt
    },
    trace: (_facts, { receiptNo, number, hash }) => ({ after: { receiptNo, number, hash } }),
  })
}
