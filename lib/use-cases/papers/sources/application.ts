import type { CycleFacts } from '@/lib/data/cycles'
import type { Tx } from '@/lib/data/db'
import { courseOf, eligibleParties, inquiriesOf, submissionsOf } from '@/lib/data/paper-facts'
import { reached } from '@/lib/rules/stage'
import type { Source } from '../subject'

export const receipts: Source<'receipt'> = async (tx, { id }) =>
  (await submissionsOf(tx, id)).flatMap(({ version, ...application }) => {
    if (!version) return []
    const { name, kind, receiptNo } = application
    const content = {
      name,
      kind,
      receiptNo,
      submittedAt: version.submittedAt.toISOString(),
      version: version.number,
      files: (version.evidence as unknown[]).length,
      hash: version.hash,
    }
    return [{ id: application.id, name, content }]
  })

export const corrections: Source<'returnForCorrection'> = async (tx, { id }) =>
  (await submissionsOf(tx, id)).flatMap(({ name, kind, receiptNo, corrections: asked }) =>
    asked.map((correction) => ({
      id: correction.id,
      name,
      content: {
        name,
        kind,
        receiptNo,
        items: correction.items as string[],
        requestedAt: correction.requestedAt.toISOString(),
        dueAt: correction.dueAt.toISOString(),
      },
    })),
  )

export const inquiryLetters: Source<'inquiryLetter'> = async (tx, { id }) =>
  (await inquiriesOf(tx, id)).map((inquiry) => ({
    id: inquiry.id,
    name: inquiry.department,
    content: {
      department: inquiry.department,
      dueOn: inquiry.dueOn,
      silence: inquiry.silenceMeansNoObjection,
      applicants: inquiry.cells.map(({ name, kind, creditCode, employer }) => ({ name, kind, creditCode, employer })),
    },
  }))

export const replySlips: Source<'replySlip'> = async (tx, { id }) =>
  (await inquiriesOf(tx, id)).map(({ id: inquiryId, department, dueOn, cells }) => ({
    id: inquiryId,
    name: department,
    content: {
      department,
      dueOn,
      rows: cells.map(({ name, kind, answer, detail, documentNo }) => ({ name, kind, answer, detail, documentNo })),
    },
  }))

/** The list stands once the stage of eligibility is left (A15). */
export const eligible: Source<'eligibleList'> = async (tx: Tx, cycle: CycleFacts) => {
  if (!reached(cycle.stage, 'documentReview')) return []
  const parties = await eligibleParties(tx, cycle.id)
  const { applied, accepted } = await courseOf(tx, cycle.id)
  const content = {
    applied,
    accepted,
    organization: parties.filter(({ kind }) => kind === 'organization').map(({ name }) => name),
    individual: parties.filter(({ kind }) => kind === 'individual').map(({ name, employer }) => ({ name, employer })),
  }
  return [{ id: '', name: '', content }]
}
