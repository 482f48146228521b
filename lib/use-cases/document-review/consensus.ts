import type { CycleFacts } from '@/lib/data/cycles'
import type { Tx } from '@/lib/data/db'
import { keptAwayFrom, markConsensusOpened, markPanelClosed, type PanelRecord, panelsOf } from '@/lib/data/panels'
import { writeDocumentScores } from '@/lib/data/ranking'
import { consensusOf, countedSheets, percentsOf, writeConsensus } from '@/lib/data/sheets'
import type { Actor } from '@/lib/rules/actor'
import { presiderOf } from '@/lib/rules/conflicts'
import { editionFor } from '@/lib/rules/criteria'
import { aggregate, type Percents, stored, totalOf } from '@/lib/rules/scoring'
import {
  closePanel as closeRow,
  openConsensus as openRow,
  type Round,
  recordConsensus as recordRow,
} from '@/lib/rules/stages/review-sheets'
import type { Result } from '@/lib/rules/unmet'
import { perform } from '../perform'
import { sheetsNeeded } from './conflicts-between'
import type { ConsensusInput, PanelInput } from './inputs'
import { byNumber } from './item-keys'

/** A panel on which this reviewer sits; null for others, to whom it isn't there. */
async function panelOfMember(tx: Tx, actor: Actor, cycleId: string, panelId: string): Promise<PanelRecord | null> {
  const [panel] = await panelsOf(tx, cycleId, { panelId, reviewerId: actor.reviewerId ?? '' })
  return panel ?? null
}

/** What the opening of a panel's consensus rests on: who is in and who isn't, never what (A16). */
export function openingFacts(panel: PanelRecord, reviewerId: string | null, cycle: Pick<CycleFacts, 'rulebook'>) {
  const name = (id: string) => panel.members.find((member) => member.id === id)?.name ?? ''
  return {
    isPanelLead: panel.leadId === reviewerId,
    opened: panel.consensusOpenedAt !== null,
    applications: panel.applications.length,
    outstanding: panel.applications.flatMap((application) =>
      application.assignments
        .filter(({ excusedAt, isIn }) => !excusedAt && !isIn)
        .map((assignment) => ({ reviewer: name(assignment.reviewerId), applicant: application.name })),
    ),
    sheetsIn: panel.applications.map((application) => ({
      applicant: application.name,
      count: application.assignments.filter(({ excusedAt, isIn }) => !excusedAt && isIn).length,
    })),
    minimum: sheetsNeeded(panel.kind, cycle),
  }
}

/** All sheets are in: the panel's lead breaks the seal (A16). */
export async function openConsensus(actor: Actor, input: PanelInput, now: Date): Promise<Result<void>> {
  const { cycleId, panelId } = input
  return perform(actor, now, {
    row: openRow,
    cycleId,
    subject: { kind: 'panel', id: panelId },
    load: async (tx, cycle) => {
      const panel = await panelOfMember(tx, actor, cycleId, panelId)
      return panel && openingFacts(panel, actor.reviewerId, cycle)
    },
    write: (tx) => markConsensusOpened(tx, panelId, now),
  })
}

async function consensusFacts(tx: Tx, actor: Actor, input: ConsensusInput) {
  const panels = await panelsOf(tx, input.cycleId, { reviewerId: actor.reviewerId ?? '' })
  const panel = panels.find(({ applications }) => applications.some(({ id }) => id === input.applicationId))
  const application = panel?.applications.find(({ id }) => id === input.applicationId)
  if (!panel || !application) return null
  const opened =
    input.round === 'document'
      ? panel.consensusOpenedAt !== null
      : (await countedSheets(tx, [input.applicationId], input.round)).length > 0
  const away = (await keptAwayFrom(tx, [input.applicationId])).get(input.applicationId) ?? new Set()
  const recorded = (await consensusOf(tx, [input.applicationId], input.round)).length > 0
  const memberIds = panel.members.map(({ id }) => id)
  return {
    isPanelLead: presiderOf({ leadId: panel.leadId, memberIds }, away) === actor.reviewerId,
    opened,
    recorded,
    isOfPanel: true,
    kind: application.kind as 'organization' | 'individual',
    name: application.name,
  }
}

/** Records what the panel agreed on for one application, item by item, with its dissent (A16, A17). */
export async function recordConsensus(actor: Actor, input: ConsensusInput, now: Date): Promise<Result<void>> {
  const { cycleId, applicationId, round, dissent, remark } = input
  const typed = byNumber(input.items)
  return perform(actor, now, {
    row: recordRow,
    cycleId,
    applicationId,
    subject: { kind: 'application', id: applicationId },
    load: async (tx, cycle) => {
      const facts = await consensusFacts(tx, actor, input)
      if (!facts) return null
      const edition = editionFor(facts.kind, cycle.rulebook.criteriaEdition)
      const entries = edition.items.flatMap(({ number }) => {
        const entry = typed[number]
        return entry && entry.percent !== null
          ? [[number, { percent: entry.percent, comment: entry.comment }] as const]
          : []
      })
      const percents: Percents = Object.fromEntries(entries.map(([number, { percent }]) => [number, percent]))
      const missing = edition.items.filter(({ number }) => percents[number] === undefined).map(({ number }) => number)
      return { ...facts, percents, missing, edition, items: Object.fromEntries(entries) }
    },
    write: (tx, { edition, items, percents }) =>
      writeConsensus(tx, {
        cycleId,
        applicationId,
        round,
        items,
        dissent,
        remark,
        total: stored(totalOf(edition, percents)),
        recordedBy: actor.userId ?? '',
        recordedAt: now,
      }),
    trace: () => ({ after: { round, dissent: dissent !== '' } }),
  })
}

/** Scores of a round for these applications by the rulebook's aggregation, exact to eight decimals. */
export async function scoresOf(
  tx: Tx,
  applications: readonly { id: string; kind: 'organization' | 'individual' }[],
  round: Round,
  rulebook: { criteriaEdition: string; review: Parameters<typeof aggregate>[3] },
) {
  const ids = applications.map(({ id }) => id)
  const [agreed, sheets] = [await consensusOf(tx, ids, round), await countedSheets(tx, ids, round)]
  return applications.map(({ id, kind }) => {
    const edition = editionFor(kind, rulebook.criteriaEdition)
    const consensus = agreed.find(({ applicationId }) => applicationId === id)
    const percents = Object.fromEntries(
      Object.entries(consensus?.items ?? {}).map(([number, { percent }]) => [number, percent]),
    )
    const own = sheets.filter(({ applicationId }) => applicationId === id).map(({ items }) => percentsOf(items))
    return { id, score: aggregate(edition, own, percents, rulebook.review), percents }
  })
}

/** Every application has its consensus: the exact scores count from here, and the ranking can be seen (A16). */
export async function closePanel(actor: Actor, input: PanelInput, now: Date): Promise<Result<void>> {
  const { cycleId, panelId } = input
  return perform(actor, now, {
    row: closeRow,
    cycleId,
    subject: { kind: 'panel', id: panelId },
    load: async (tx) => {
      const panel = await panelOfMember(tx, actor, cycleId, panelId)
      if (!panel) return null
      return {
        isPanelLead: panel.leadId === actor.reviewerId,
        opened: panel.consensusOpenedAt !== null,
        closed: panel.closedAt !== null,
        withoutConsensus: panel.applications.filter(({ hasConsensus }) => !hasConsensus).map(({ name }) => name),
        applications: panel.applications.map(({ id, kind }) => ({ id, kind: kind as 'organization' | 'individual' })),
      }
    },
    write: async (tx, { applications }, { rulebook }) => {
      const scores = await scoresOf(tx, applications, 'document', {
        criteriaEdition: rulebook.criteriaEdition,
        review: rulebook.review.aggregation,
      })
      await writeDocumentScores(
        tx,
        scores.map(({ id, score }) => ({ id, score: stored(score) })),
      )
      await markPanelClosed(tx, panelId, now)
    },
  })
}
