import type { AssignmentFacts, Given, Subject } from './assignment'

/** Applications of a section of GB/T 4754 form a panel, or all of them do. */
export const GROUPINGS = ['one', 'section'] as const
export type Grouping = (typeof GROUPINGS)[number]
/** A panel to be: `leads` are its members who needn't keep away from any of its applicants. */
export type Group = { key: string; subjects: Subject[]; memberIds: string[]; leads: string[] }

const givenIn = (subjects: readonly Subject[], givenTo: ReadonlyMap<string, readonly string[]>) => {
  const counts = new Map<string, number>()
  for (const { id } of subjects) for (const one of givenTo.get(id) ?? []) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([id]) => id)
}
const isFreeOf = (id: string) => (subject: Subject) => !subject.closedTo.includes(id)

/** Applications that one lead is free towards; the rest looks for another. Whoever reads an application is free towards it, so it ends. */
function split(key: string, subjects: readonly Subject[], givenTo: ReadonlyMap<string, readonly string[]>): Group[] {
  const groups: Group[] = []
  for (let rest = [...subjects]; rest.length > 0; ) {
    const reach = (id: string) => rest.filter(isFreeOf(id)).length
    const [lead] = givenIn(rest, givenTo).sort((a, b) => reach(b) - reach(a))
    const own = lead === undefined ? rest : rest.filter(isFreeOf(lead))
    const memberIds = givenIn(own, givenTo)
    const number = groups.length === 0 ? '' : `${groups.length + 1}`
    const leads = memberIds.filter((id) => own.every(isFreeOf(id)))
    groups.push({ key: `${key}${number}`, subjects: own, memberIds, leads })
    rest = rest.filter((subject) => !own.includes(subject))
  }
  return groups
}

/** The panels that an assignment makes of applications that have none: as few as can be led by a member free towards all of them (A28). */
export function groupsOf(facts: AssignmentFacts, given: readonly Given[], grouping: Grouping): Group[] {
  const givenTo = new Map(given.map(({ applicationId, reviewerIds }) => [applicationId, reviewerIds]))
  const free = facts.subjects.filter(({ id, panelId }) => panelId === null && (givenTo.get(id)?.length ?? 0) > 0)
  const keyOf = ({ trade }: Subject) => (grouping === 'one' ? '' : trade.slice(0, 1))
  return [...new Set(free.map(keyOf))].sort().flatMap((key) =>
    split(
      key,
      free.filter((subject) => keyOf(subject) === key),
      givenTo,
    ),
  )
}
