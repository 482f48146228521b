import { db } from '@/lib/data/db'
import { issuingBodies } from '@/lib/data/issuing-bodies'
import type { Actor } from '@/lib/rules/actor'
import { dayOf } from '@/lib/rules/calendar'
import { decide } from '@/lib/rules/decide'
import { BODIES_2021, ISSUING_BODIES } from '@/lib/rules/issuing-bodies'
import { PEOPLE } from '@/lib/rules/people'
import { sightOf } from '@/lib/rules/sight'

/** What the issuing bodies are called: in force, to come and past, for the office and auditors. */
export async function seeIssuingBodies(actor: Actor, now: Date) {
  if (sightOf(actor, 'paper') !== 'all') return null
  const records = await issuingBodies(db)
  const today = dayOf(now)
  const rows = ISSUING_BODIES.flatMap((body) => {
    const own = records.filter((record) => record.body === body)
    const current = own.find(({ effectiveFrom }) => effectiveFrom <= today)
    const state = (id: string, from: string) =>
      from > today ? ('later' as const) : id === current?.id ? ('current' as const) : ('past' as const)
    return [
      ...own.map((record) => ({
        ...record,
        from: record.effectiveFrom,
        state: state(record.id, record.effectiveFrom),
      })),
      { ...BODIES_2021[body], id: body, body, from: null, state: current ? ('past' as const) : ('current' as const) },
    ]
  })
  const row = PEOPLE.recordIssuingBody
  const facts = { code: '代字', othersCodes: [] }
  return {
    rows,
    today,
    mayRecord: decide(row, { roles: actor.roles, stage: row.from[0], facts }).ok,
  }
}
