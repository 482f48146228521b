import { applicationFacts } from '@/lib/data/applications'
import { db } from '@/lib/data/db'
import { eligibleApplications } from '@/lib/data/panels'
import { shortlistNotices } from '@/lib/data/ranking'
import { issuedReport } from '@/lib/data/reports'
import { scopeOf } from '@/lib/data/scope'
import { agreedSeen, openedSheets, percentsOf } from '@/lib/data/sheets'
import type { Actor } from '@/lib/rules/actor'
import { editionFor } from '@/lib/rules/criteria'
import { divergenceOf } from '@/lib/rules/scoring'
import { sightOf } from '@/lib/rules/sight'
import { ROUNDS } from '@/lib/rules/stages/review-sheets'
import * as listRules from '@/lib/rules/stages/review-shortlist'
import { asking } from './asking'
import { cycleInScope } from './cycle-in-scope'
import { type DocumentReport, reportFacts } from './issue-report'
import { rankingOf } from './ranking-facts'
import { shortlistFacts } from './shortlist'

/** The ranking of closed panels with its cut line and ties (A16), for the office, auditors and the leading group. */
export async function seeRanking(actor: Actor, cycleId: string) {
  const cycle = await cycleInScope(actor, cycleId)
  if (!cycle || sightOf(actor, 'ranking') === 'none') return null
  const ranked = await rankingOf(db, cycle, scopeOf(actor))
  const ask = asking(actor, cycle.stage)
  const report = await issuedReport<DocumentReport>(db, cycleId, 'documentReview')
  return {
    cycle,
    ranked,
    report,
    settle: ask(listRules.settleTie, { isTied: true, reason: '…' }),
    issue: ask(listRules.issueDocumentReport, await reportFacts(db, cycle)),
  }
}

/** The shortlist: proposed, confirmed, told (A16). */
export async function seeShortlist(actor: Actor, cycleId: string) {
  const cycle = await cycleInScope(actor, cycleId)
  if (!cycle || sightOf(actor, 'reviewerPool') !== 'all') return null
  const proposed = await shortlistFacts(db, actor, cycle, null)
  const { ranked, proposal } = proposed
  const top = [
    ...ranked.organization.slice(0, cycle.rulebook.shortlist.organization),
    ...ranked.individual.slice(0, cycle.rulebook.shortlist.individual),
  ].map(({ id }) => id)
  const offered = proposal ? proposed : { ...proposed, chosen: top, strangers: 0 }
  const notices = await shortlistNotices(db, cycleId)
  const told = new Map(notices.map((notice) => [notice.applicationId, notice]))
  const ask = asking(actor, cycle.stage)
  const all = [...ranked.organization, ...ranked.individual]
  return {
    cycle,
    ranked,
    proposal,
    chosen: offered.chosen,
    confirmed: proposed.confirmed,
    reported: proposed.reported,
    told,
    // what a person may still change by choosing otherwise is not a reason to hide the form
    propose: ask(listRules.proposeShortlist, {
      ...offered,
      chosen: top.slice(0, 1),
      ranked: { organization: ranked.organization.slice(0, 1), individual: [] },
      strangers: 0,
    }),
    confirm: ask(listRules.confirmShortlist, proposed),
    start: ask(listRules.startOnSiteReview, {
      confirmed: proposed.confirmed,
      noticesUnsent: all.filter(({ id }) => !told.has(id)).length,
      shortlisted: proposed.chosen.length,
    }),
  }
}

/** One application with its sheets side by side, once their seal is broken. */
export async function seeSheetsOf(actor: Actor, cycleId: string, applicationId: string) {
  const cycle = await cycleInScope(actor, cycleId)
  if (!cycle || sightOf(actor, 'sheet') !== 'unsealed') return null
  const application = await applicationFacts(db, applicationId)
  if (!application || application.cycleId !== cycleId) return null
  const scope = scopeOf(actor)
  const edition = editionFor(application.kind, cycle.rulebook.criteriaEdition)
  const rounds =
    application.kind === 'organization' ? (['document', 'onSite'] as const) : (['document', 'defence'] as const)
  const [first, second] = [
    await openedSheets(db, scope, [applicationId], rounds[0]),
    await openedSheets(db, scope, [applicationId], rounds[1]),
  ]
  const [agreed, agreedLater] = [
    await agreedSeen(db, scope, [applicationId], rounds[0]),
    await agreedSeen(db, scope, [applicationId], rounds[1]),
  ]
  const parts = [
    { round: rounds[0], sheets: first, consensus: first.length > 0 ? (agreed[0] ?? null) : null },
    { round: rounds[1], sheets: second, consensus: second.length > 0 ? (agreedLater[0] ?? null) : null },
  ].map((part) => ({
    ...part,
    divergence: divergenceOf(
      edition,
      part.sheets.map(({ items }) => percentsOf(items)),
      cycle.rulebook.review,
    ),
  }))
  return { cycle, application, edition, parts }
}

/** The document-review report as it was issued (A16), for the office and auditors. */
export async function seeDocumentReport(actor: Actor, cycleId: string) {
  const cycle = await cycleInScope(actor, cycleId)
  if (!cycle || sightOf(actor, 'ranking') !== 'unsealed') return null
  const report = await issuedReport<DocumentReport>(db, cycleId, 'documentReview')
  return report && { cycle, report }
}

/** Every unsealed sheet and consensus of an edition, line by line, for the export. */
export async function seeScoresToExport(actor: Actor, cycleId: string) {
  const cycle = await cycleInScope(actor, cycleId)
  if (!cycle || sightOf(actor, 'sheet') !== 'unsealed') return null
  const scope = scopeOf(actor)
  const applications = await eligibleApplications(db, cycleId)
  const ids = applications.map(({ id }) => id)
  const rows = []
  for (const round of ROUNDS) {
    const [sheets, agreed] = [await openedSheets(db, scope, ids, round), await agreedSeen(db, scope, ids, round)]
    rows.push(
      ...sheets.map((sheet) => ({ ...sheet, round, reviewer: sheet.reviewerName as string | null })),
      ...agreed
        .filter(({ applicationId }) => sheets.some((sheet) => sheet.applicationId === applicationId))
        .map((consensus) => ({ ...consensus, round, reviewer: null, submittedAt: consensus.recordedAt })),
    )
  }
  const of = new Map(applications.map((application) => [application.id, application]))
  return {
    cycle,
    lines: rows.flatMap((row) => {
      const application = of.get(row.applicationId)
      if (!application) return []
      const { round, reviewer, submittedAt, total, items } = row
      const percents = Object.fromEntries(Object.entries(items).map(([number, { percent }]) => [number, percent]))
      return [{ name: application.name, kind: application.kind, round, reviewer, at: submittedAt, total, percents }]
    }),
    editions: {
      organization: editionFor('organization', cycle.rulebook.criteriaEdition),
      individual: editionFor('individual', cycle.rulebook.criteriaEdition),
    },
  }
}
