import { draftOf, ownApplication } from '@/lib/data/applications'
import { correctionsOf } from '@/lib/data/corrections'
import { db } from '@/lib/data/db'
import { cycleById } from '@/lib/data/editions'
import { evidenceOf } from '@/lib/data/evidence'
import { recommendingBodies } from '@/lib/data/recommendations'
import { scopeOf } from '@/lib/data/scope'
import type { Actor } from '@/lib/rules/actor'
import { formFor, yearsOf } from '@/lib/rules/application-form'
import { editionFor } from '@/lib/rules/criteria'
import { decide } from '@/lib/rules/decide'
import { isPicture } from '@/lib/rules/file-type'
import { isRequired } from '@/lib/rules/form'
import { missingOf, progressOf, reportWords } from '@/lib/rules/form-check'
import { doubtsOf } from '@/lib/rules/form-doubts'
import { saveApplication as row } from '@/lib/rules/stages/application-writing'
import { writingFacts } from './on-application'

export type ApplicationFormView = NonNullable<Awaited<ReturnType<typeof seeApplicationForm>>>

/** One step of one's own form: its fields, what stands in them, the criteria beside them, and whether it may be written now. */
export async function seeApplicationForm(actor: Actor, id: string, stepKey: string, now: Date) {
  const application = await ownApplication(db, scopeOf(actor), id)
  if (!application) return null
  const [cycle, draft, bodies, corrections] = await Promise.all([
    cycleById(db, application.cycleId),
    draftOf(db, id),
    recommendingBodies(db),
    correctionsOf(db, id),
  ])
  const form = formFor(application.kind, cycle.rulebook)
  const at = form.steps.findIndex(({ key }) => key === stepKey)
  const step = form.steps[at]
  if (!step) return null
  const { content } = draft
  const hasItems = step.fields.some(({ type }) => type === 'item')
  const evidence = hasItems ? await evidenceOf(db, id) : []
  const years = yearsOf(cycle)
  const facts = { ...(await writingFacts(db, actor, now, application, cycle)), form, content, changes: {} }
  return {
    application,
    cycle: { id: cycle.id, title: cycle.title, windowClosesAt: cycle.windowClosesAt },
    step,
    previous: form.steps[at - 1]?.key ?? null,
    next: form.steps[at + 1]?.key ?? null,
    content: Object.fromEntries(step.fields.map(({ key }) => [key, content[key] ?? null])),
    /** keys that must be filled in, given what the other steps say */
    required: step.fields.filter((field) => isRequired(field, content)).map(({ key }) => key),
    years,
    items: editionFor(application.kind, cycle.rulebook.criteriaEdition).items,
    bodies,
    progress: progressOf(form, content, years),
    missing: missingOf(form, content, years).filter((missing) => missing.step === stepKey),
    doubts: application.kind === 'organization' ? doubtsOf(content, years) : [],
    words: { report: reportWords(content), limit: cycle.rulebook.application.reportLimit },
    savedAt: draft.savedAt,
    pictures: evidence.filter(({ mime }) => isPicture(mime)).map(({ evidenceId, name }) => ({ evidenceId, name })),
    correction: corrections.find(({ answeredAt }) => answeredAt === null) ?? null,
    write: decide(row, { roles: actor.roles, stage: cycle.stage, facts }),
  }
}
