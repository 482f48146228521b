import { type AssignmentFacts, type Given, lacks } from '@/lib/rules/assignment'
import { looseModel, type Model, modelOf, wholeModel } from './model'
import type { Solution } from './solve'
import { costOf } from './weights'

/** Sheets that nobody could be found for, by application. */
export type Missing = { applicationId: string; count: number }
export type Proposal = { given: Given[]; missing: Missing[]; cost: number }

const isAnswer = ({ status, values }: Solution, { choices }: Model) =>
  status === 'Optimal' &&
  values.every(([name, value]) => !choices.has(name) || Math.abs(value - Math.round(value)) < 1e-5)

/** What a solution of the model says of reviewers and applications. */
function proposalOf(facts: AssignmentFacts, { choices }: Model, { values, cost }: Solution): Proposal {
  const givenTo = new Map<string, string[]>()
  for (const [name, value] of values) {
    const choice = choices.get(name)
    if (!choice || value < 0.5) continue
    givenTo.set(choice.applicationId, [...(givenTo.get(choice.applicationId) ?? []), choice.reviewerId])
  }
  const waiting = facts.subjects.filter((subject) => lacks(facts, subject) > 0)
  return {
    given: waiting.map(({ id }) => ({ applicationId: id, reviewerIds: (givenTo.get(id) ?? []).sort() })),
    missing: waiting
      .map((subject) => ({
        applicationId: subject.id,
        count: lacks(facts, subject) - (givenTo.get(subject.id)?.length ?? 0),
      }))
      .filter(({ count }) => count > 0),
    cost,
  }
}

/**
 * The best assignment by the weights. Where the loose model's answer isn't whole, the same model is solved in whole numbers; where that
 * takes too long, the wish is given up that isn't a network: what is left always has a whole answer.
 */
export async function propose(facts: AssignmentFacts, solve: (text: string) => Promise<Solution>): Promise<Proposal> {
  const model = modelOf(facts)
  if (model.choices.size === 0)
    return proposalOf(facts, model, { status: 'Empty', cost: costOf(facts, []), values: [] })
  const loose = await solve(looseModel(model))
  if (isAnswer(loose, model)) return proposalOf(facts, model, loose)
  const whole = await solve(wholeModel(model))
  if (isAnswer(whole, model)) return proposalOf(facts, model, whole)
  const network = modelOf(facts, { wishes: false })
  const plain = await solve(looseModel(network))
  if (!isAnswer(plain, network)) throw new Error(`the assignment's model is ${plain.status}`)
  const proposal = proposalOf(facts, network, plain)
  return { ...proposal, cost: costOf(facts, proposal.given) }
}
