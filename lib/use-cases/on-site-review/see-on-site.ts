import { db } from '@/lib/data/db'
import { candidatesOf, shortlistedApplications } from '@/lib/data/on-site'
import { scopeOf } from '@/lib/data/scope'
import { agreedSeen, openedSheets, percentsOf } from '@/lib/data/sheets'
import type { Actor } from '@/lib/rules/actor'
import { addDays, dayOf } from '@/lib/rules/calendar'
import { editionFor } from '@/lib/rules/criteria'
import { decide, type Transition } from '@/lib/rules/decide'
import { shown, totalOf } from '@/lib/rules/scoring'
import { sightOf } from '@/lib/rules/sight'
import type { Stage } from '@/lib/rules/stage'
import * as rows from '@/lib/rules/stages/on-site-review'
import { recordConsensus } from '@/lib/rules/stages/review-sheets'
import { cycleInScope } from '../document-review/cycle-in-scope'
import { candidateFacts } from './candidates'
import { mayRecordFor } from './visit'

const asking =
  (actor: Actor, stage: Stage) =>
  <S>(row: Transition<S>, facts: S) =>
    decide(row, { roles: actor.roles, stage, facts })

/** Visits and hearings of an edition (A17): the office and auditors see all, a reviewer those of the own team. */
export async function seeOnSite(actor: Actor, cycleId: string, now: Date) {
  const cycle = await cycleInScope(actor, cycleId)
  const sight = sightOf(actor, 'visit')
  if (!cycle || (sight !== 'all' && sight !== 'assigned')) return null
  const everybody = await shortlistedApplications(db, cycleId)
  const seen =
    sight === 'all'
      ? everybody
      : everybody.filter(({ team }) => actor.reviewerId !== null && team.includes(actor.reviewerId))
  const ask = asking(actor, cycle.stage)
  const { review, site } = cycle.rulebook
  const today = dayOf(now)
  const ids = seen.map(({ id }) => id)
  const scope = scopeOf(actor)
  const sheets = [...(await openedSheets(db, scope, ids, 'onSite')), ...(await openedSheets(db, scope, ids, 'defence'))]
  const agreed = [...(await agreedSeen(db, scope, ids, 'onSite')), ...(await agreedSeen(db, scope, ids, 'defence'))]
  return {
    cycle,
    tomorrow: addDays(today, 1),
    applications: seen.map((application) => {
      const { visit, defence, team } = application
      const edition = editionFor(application.kind, cycle.rulebook.criteriaEdition)
      const mayRecord = mayRecordFor(actor, application)
      const own = sheets.filter(({ applicationId }) => applicationId === application.id)
      const consensus = agreed.find(({ applicationId }) => applicationId === application.id) ?? null
      const isPanelLead = application.leadId !== null && application.leadId === actor.reviewerId
      return {
        ...application,
        edition,
        consensusTotal: own.length > 0 && consensus ? Number(consensus.total).toFixed(2) : null,
        opened: own.map((sheet) => ({
          ...sheet,
          percents: percentsOf(sheet.items),
          shown: shown(totalOf(edition, percentsOf(sheet.items))),
        })),
        planVisit: ask(rows.planVisit, {
          isShortlistedOrganization: application.kind === 'organization',
          recorded: visit?.outcome != null,
          days: [today],
          daysMax: site.daysMax,
          today,
          team: team.length,
          teamMin: review.siteTeamMin,
        }),
        recordVisit: ask(rows.recordVisit, {
          planned: visit !== null,
          recorded: visit?.outcome != null,
          mayRecord,
          outcome: 'visited',
          reason: '',
          lastDay: visit?.days.at(-1) ?? '',
          today,
          findings: 1,
        }),
        planDefence: ask(rows.planDefence, {
          isShortlistedIndividual: application.kind === 'individual',
          recorded: defence?.outcome != null,
          heldAt: new Date(now.getTime() + 1),
          now,
          team: team.length,
          teamMin: review.defenceTeamMin,
        }),
        recordDefence: ask(rows.recordDefence, {
          planned: defence !== null,
          recorded: defence?.outcome != null,
          mayRecord,
          outcome: 'heard',
          reason: '',
          heldAt: defence?.heldAt ?? now,
          now,
        }),
        recordConsensus: ask(recordConsensus, {
          isPanelLead,
          isOfPanel: true,
          opened: own.length > 0,
          recorded: consensus !== null,
          percents: {},
          missing: [],
        }),
      }
    }),
  }
}

/** The composite ranking and the candidate lists (A17): the office before they are issued, the leading group after. */
export async function seeCandidates(actor: Actor, cycleId: string) {
  const cycle = await cycleInScope(actor, cycleId)
  if (!cycle || sightOf(actor, 'candidate') !== 'all') return null
  const [facts, issued] = [await candidateFacts(db, actor, cycle, null), await candidatesOf(db, cycleId)]
  const isGroup = sightOf(actor, 'visit') !== 'all'
  if (isGroup && issued.length === 0) return null
  const ask = asking(actor, cycle.stage)
  const blocked = [...facts.waiting, ...facts.unscored].length > 0
  const sample = facts.choices.map((choice) => ({
    ...choice,
    lane: choice.kind === 'individual' ? ('individual' as const) : ('award' as const),
    isRepeat: false,
  }))
  return {
    cycle,
    issued,
    proposal: facts.proposal,
    entries: facts.entries,
    choices: facts.choices,
    summary: facts.summary,
    propose: ask(rows.proposeCandidates, {
      ...facts,
      choices: blocked ? facts.choices.map((choice) => ({ ...choice, lane: 'none' as const })) : sample,
      strangers: 0,
      review: { ...facts.review, minimumScoreAward: 0, minimumScoreNomination: 0 },
    }),
    confirm: ask(rows.confirmCandidates, facts),
    start: ask(rows.startDeliberation, { issued: issued.length > 0, candidates: issued.length }),
  }
}
