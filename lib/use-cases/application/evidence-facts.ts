import type { ApplicationRecord } from '@/lib/data/applications'
import type { CycleFacts } from '@/lib/data/cycles'
import type { Tx } from '@/lib/data/db'
import { attached } from '@/lib/data/evidence'
import type { Actor } from '@/lib/rules/actor'
import { editionFor } from '@/lib/rules/criteria'
import { CONDITION_PLACES, evidenceKindsFor, LARGEST_EVIDENCE, MOST_BYTES, MOST_FILES } from '@/lib/rules/evidence'
import type { AddEvidenceFacts, DetailFacts, EvidenceDetails } from '@/lib/rules/stages/application-writing'
import { writingFacts } from './on-application'

/** How many files, how large each, and all of them together in bytes. */
export const EVIDENCE_LIMITS = { files: MOST_FILES, bytes: MOST_BYTES, largest: LARGEST_EVIDENCE }

/** Kinds of material, criteria items and conditions that an application knows. */
export function offeredFor({ kind }: ApplicationRecord, { rulebook }: CycleFacts): DetailFacts['offered'] {
  const items = editionFor(kind, rulebook.criteriaEdition).items.map(({ number }) => number)
  return { kinds: evidenceKindsFor(kind).map(({ key }) => key), items: [...items, ...CONDITION_PLACES[kind]] }
}

/** The facts by which a file is taken or refused; without a sha256 nothing is known of its bytes yet. */
export async function evidenceFacts(
  tx: Tx,
  actor: Actor,
  now: Date,
  on: { application: ApplicationRecord; cycle: CycleFacts },
  file: { details: EvidenceDetails; size: number; sha256: string | null },
): Promise<AddEvidenceFacts> {
  const { application, cycle } = on
  return {
    ...(await writingFacts(tx, actor, now, application, cycle)),
    ...(await attached(tx, application.id, file.sha256)),
    details: file.details,
    offered: offeredFor(application, cycle),
    size: file.size,
    limits: EVIDENCE_LIMITS,
  }
}
