import { db } from '@/lib/data/db'
import { hashOf } from '@/lib/data/ledger'
import {
  type ItemEntry,
  type OwnSheet,
  ownSheet,
  percentsOf,
  saveSheetRow,
  sealSheet,
  sheetFacts,
} from '@/lib/data/sheets'
import type { Actor } from '@/lib/rules/actor'
import { editionFor } from '@/lib/rules/criteria'
import { decide } from '@/lib/rules/decide'
import { stored, totalOf } from '@/lib/rules/scoring'
import { saveSheet as saveRow, submitSheet as submitRow } from '@/lib/rules/stages/review-sheets'
import { done, type Result, refused, unmet } from '@/lib/rules/unmet'
import { perform } from '../perform'
import type { SheetInput } from './inputs'
import { byNumber } from './item-keys'

/** What the rules read of a sheet and the text that is to be written; items that the edition doesn't know are left out. */
function factsOf(row: OwnSheet, input: SheetInput) {
  const items: Record<string, ItemEntry> = byNumber(input.items)
  const edition = editionFor(row.kind, row.criteriaEdition)
  const numbers = edition.items.map(({ number }) => number)
  const known = Object.fromEntries(numbers.flatMap((number) => (items[number] ? [[number, items[number]]] : [])))
  return { ...sheetFacts(row, known, input.version, numbers), row, edition, known }
}

/**
 * Saves the draft of an own sheet; nobody else sees it, and the ledger doesn't hear of it (A16). This happens every few seconds, so it
 * is two statements instead of a transaction with locks: the second holds by itself, and a draft counts for nobody.
 */
export async function saveSheet(actor: Actor, input: SheetInput, now: Date): Promise<Result<{ version: number }>> {
  const row = await ownSheet(db, actor.reviewerId ?? '', input.applicationId, input.round)
  if (!row || row.cycleId !== input.cycleId) return refused(unmet('notFound', saveRow.article))
  const facts = factsOf(row, input)
  const decision = decide(saveRow, { roles: actor.roles, stage: row.stage, facts })
  if (!decision.ok) return decision
  const draft = { items: facts.known, keyFactors: input.keyFactors, savedAt: now }
  const version = await saveSheetRow(db, row.sheetId, input.version, draft)
  return version === null ? refused(unmet('staleVersion', saveRow.article)) : done({ version })
}

/** What stands saved of an own sheet, for whoever wrote on an older one: both texts are kept until one is chosen. */
export async function seeSavedSheet(actor: Actor, { cycleId, applicationId, round }: SheetInput) {
  const row = await ownSheet(db, actor.reviewerId ?? '', applicationId, round)
  return row && row.cycleId === cycleId ? { version: row.version, items: row.items, keyFactors: row.keyFactors } : null
}

/** Submits an own sheet: its total is exact, its hash goes into the ledger, and nobody reads it before the consensus (A16, A17). */
export async function submitSheet(actor: Actor, input: SheetInput, now: Date): Promise<Result<{ hash: string }>> {
  const { cycleId, applicationId, round, keyFactors } = input
  return perform(actor, now, {
    row: submitRow,
    cycleId,
    applicationId,
    subject: { kind: 'application', id: applicationId },
    load: async (tx) => {
      const row = await ownSheet(tx, actor.reviewerId ?? '', applicationId, round, true)
      return row && factsOf(row, input)
    },
    write: async (tx, { row, edition, known }) => {
      const total = stored(totalOf(edition, percentsOf(known)))
      const sealed = { items: known, keyFactors, total }
      const hash = hashOf({ ...sealed, sheetId: row.sheetId, revision: row.revision })
      await sealSheet(tx, row.sheetId, { ...sealed, submittedAt: now, hash })
      return { hash }
    },
    trace: (_facts, { hash }) => ({ after: { round, hash } }),
  })
}
