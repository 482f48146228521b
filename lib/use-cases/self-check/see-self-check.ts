import { db } from '@/lib/data/db'
import { latestCycle } from '@/lib/data/editions'
import { fraudBar, reapplicationBars } from '@/lib/rules/bars'
import { type Day, dayOf } from '@/lib/rules/calendar'
import { type Condition, individualConditions, organizationConditions } from '@/lib/rules/conditions'
import { RULEBOOK_2021, type Rulebook } from '@/lib/rules/rulebook'
import { kindMayApply } from '@/lib/rules/stages/application-writing'
import type { Unmet } from '@/lib/rules/unmet'
import type { SelfCheckQuery } from './see-self-check.input'

export type SelfCheckView = {
  kind: 'organization' | 'individual'
  /** the deadline by which periods are counted, and whether an edition is open */
  on: Day
  isOpen: boolean
  rulebook: Rulebook
  result: { conditions: Condition[]; unmet: Unmet[] } | null
}

const truth = (answer: 'yes' | 'no' | undefined) => (answer === undefined ? null : answer === 'yes')

function conditions(q: SelfCheckQuery, on: Day, numbers: Rulebook['conditions']): Condition[] {
  if (q.kind === 'individual') {
    return individualConditions(
      {
        worksInNanchang: truth(q.worksInNanchang),
        qualityWorkSince: q.qualityWorkSince ?? null,
        spreadExcellence: truth(q.spreadExcellence),
        isRecognised: truth(q.isRecognised),
        organizationHasIncident: truth(q.organizationHasIncident),
        hasViolation: truth(q.hasViolation),
      },
      on,
      numbers,
    )
  }
  return organizationConditions(
    {
      registeredInNanchang: truth(q.registeredInNanchang),
      isLegalPerson: truth(q.isLegalPerson),
      operatingSince: q.operatingSince ?? null,
      compliesWithPolicy: truth(q.compliesWithPolicy),
      certifiedSince: q.certifiedSince ?? null,
      certifiedUntil: q.certifiedUntil ?? null,
      excellenceSince: q.excellenceSince ?? null,
      isForProfit: truth(q.isForProfit),
      leadsIndustry: truth(q.leadsIndustry),
      netProfits: [q.profit2 ?? null, q.profit1 ?? null],
      warningColour: q.warningColour ?? null,
      hasIncident: truth(q.hasIncident),
      isSmallOrMedium: null,
    },
    on,
    numbers,
  )
}

/** Bars and the kind of subject, from what the visitor says of former awards and revocations (A3, A23, A27). */
function obstacles(q: SelfCheckQuery, on: Day, rulebook: Rulebook): Unmet[] {
  const year = q.awardYear
  const honours = year ? [{ lane: 'award' as const, awardYear: year, editionLabel: String(year), revoked: false }] : []
  const bars = q.fraudOn ? [{ ...fraudBar(q.fraudOn, rulebook.bars), decision: q.fraudOn }] : []
  const kind = q.kind ?? 'organization'
  return [
    ...(kind === 'organization' && q.orgKind ? kindMayApply({ party: { kind, orgKind: q.orgKind } }) : []),
    ...reapplicationBars(honours, bars, on, rulebook.bars),
  ]
}

/** Checks a visitor's answers against the conditions of A10 or A11 and the bars, by the latest edition's numbers. Stores nothing. */
export async function seeSelfCheck(query: SelfCheckQuery, now: Date): Promise<SelfCheckView> {
  const cycle = await latestCycle(db)
  const closesAt = cycle?.windowClosesAt ?? null
  const isOpen = closesAt !== null && now <= closesAt
  const on = dayOf(isOpen ? closesAt : now)
  const rulebook = cycle?.rulebook ?? RULEBOOK_2021
  return {
    kind: query.kind ?? 'organization',
    on,
    isOpen,
    rulebook,
    result: query.ready
      ? { conditions: conditions(query, on, rulebook.conditions), unmet: obstacles(query, on, rulebook) }
      : null,
  }
}
