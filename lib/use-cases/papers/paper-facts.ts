import type { CycleFacts } from '@/lib/data/cycles'
import type { Tx } from '@/lib/data/db'
import { issuingBodies } from '@/lib/data/issuing-bodies'
import { hashOf } from '@/lib/data/ledger'
import { latestPapers, type PaperRecord } from '@/lib/data/papers'
import { bodyOn, type IssuingBody } from '@/lib/rules/issuing-bodies'
import { type PaperKind, ruleOf } from '@/lib/rules/papers'
import type { Common } from '@/lib/text/papers/common'
import { SOURCES } from './sources/all'
import type { Source, Subject } from './subject'

/** What a paper says beside its number and day: a later version is one where this differs. */
export type PaperSubject = Subject & { common: Common; body: IssuingBody; hash: string; latest: PaperRecord | null }

/** The subjects of a kind with what is on record of each. */
export async function paperSubjects(
  tx: Tx,
  cycle: CycleFacts,
  kind: PaperKind,
  today: string,
): Promise<PaperSubject[]> {
  const records = await issuingBodies(tx)
  const common: Common = {
    cycle: cycle.title,
    awardYear: cycle.awardYear,
    regulation: { title: cycle.rulebook.source.title, document: cycle.rulebook.source.document },
    office: bodyOn(records, 'office', today).name,
    group: bodyOn(records, 'group', today).name,
    contact: cycle.contact,
  }
  const subjects = await (SOURCES[kind] as Source<PaperKind>)(tx, cycle)
  const latest = await latestPapers(tx, cycle.id, kind)
  return subjects.map((subject) => {
    const body = bodyOn(records, ruleOf(kind).body, subject.given?.day ?? today)
    const { content, given = null } = subject
    const hash = hashOf({ common, body, content, given })
    return { ...subject, common, body, hash, latest: latest.get(subject.id) ?? null }
  })
}
