import { writeRulebook } from '@/lib/data/cycles'
import type { Actor } from '@/lib/rules/actor'
import { RULEBOOK_2021, type Rulebook } from '@/lib/rules/rulebook'
import { departuresOf } from '@/lib/rules/rulebook-departures'
import { editRulebook as row } from '@/lib/rules/stages/announcement'
import type { Result } from '@/lib/rules/unmet'
import { perform } from '../perform'
import { EDITABLE, type EditRulebookInput } from './edit-rulebook.input'

/** The rulebook with the typed values in their places. */
function rulebookFrom(before: Rulebook, { values, asked, quorum, pass, departures }: EditRulebookInput): Rulebook {
  const next = structuredClone(before) as unknown as Record<string, unknown>
  for (const path of EDITABLE) {
    const keys = path.split('.')
    const last = keys.pop() ?? ''
    const parent = keys.reduce((at, key) => at[key] as Record<string, unknown>, next)
    parent[last] = (values as Record<string, unknown>)[path.replaceAll('.', '_')]
  }
  const rulebook = next as unknown as Rulebook
  const named = Object.entries(departures).map(([key, source]) => [key.replaceAll('_', '.'), source] as const)
  const edited: Rulebook = {
    ...rulebook,
    ...(asked && { inquiry: { ...rulebook.inquiry, asked } }),
    meeting: { ...rulebook.meeting, quorum, pass },
    departures: {},
  }
  const departing = new Set(departuresOf(edited, RULEBOOK_2021))
  return { ...edited, departures: Object.fromEntries(named.filter(([path]) => departing.has(path))) }
}

/** Sets the numbers of a draft edition; a departure from the regulation names its source (A7). */
export async function editRulebook(actor: Actor, input: EditRulebookInput, now: Date): Promise<Result<void>> {
  return perform(actor, now, {
    row,
    cycleId: input.cycleId,
    subject: { kind: 'cycle', id: input.cycleId },
    load: async (_tx, cycle) => ({ rulebook: rulebookFrom(cycle.rulebook, input), before: cycle.rulebook }),
    write: (tx, { rulebook }) => writeRulebook(tx, input.cycleId, rulebook),
    trace: ({ before, rulebook }) => ({ before: { rulebook: before }, after: { rulebook } }),
  })
}
