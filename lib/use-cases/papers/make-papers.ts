import type { Tx } from '@/lib/data/db'
import { insertPaper, nextNumber } from '@/lib/data/papers'
import { type PaperFacts, paperDocx, paperFileName, titleOf } from '@/lib/documents/paper'
import type { Actor } from '@/lib/rules/actor'
import { dayOf } from '@/lib/rules/calendar'
import { documentNumber, type PaperKind, ruleOf, seriesOf } from '@/lib/rules/papers'
import { makePapers as row } from '@/lib/rules/stages/papers'
import type { Result } from '@/lib/rules/unmet'
import { madeFile, storeFile } from '../files/store-file'
import { perform } from '../perform'
import type { MakePapersInput } from './make-papers.input'
import { type PaperSubject, paperSubjects } from './paper-facts'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** A later version keeps its number; a paper that was stamped is issued, so that a correction of it is another paper. */
async function numbered(tx: Tx, kind: PaperKind, { latest, body, given }: PaperSubject, day: string) {
  const year = Number(day.slice(0, 4))
  const series = seriesOf(body.code, ruleOf(kind).numbering)
  if (series === '') return { series, year, number: null, documentNo: given?.documentNo ?? '' }
  if (latest && latest.number !== null && !latest.scannedAt) {
    const { number, documentNo } = latest
    return { series: latest.series, year: latest.year, number, documentNo }
  }
  const number = await nextNumber(tx, series, year)
  return { series, year, number, documentNo: documentNumber(series, year, number) }
}

async function makeOne(tx: Tx, actor: Actor, now: Date, cycleId: string, kind: PaperKind, subject: PaperSubject) {
  const { common, body, content, hash, latest, given } = subject
  const day = given?.day ?? dayOf(now)
  const number = await numbered(tx, kind, subject, day)
  const facts: PaperFacts = { common, body, content, documentNo: number.documentNo, day }
  const bytes = await paperDocx(kind, facts)
  const version = (latest?.version ?? 0) + 1
  const by = actor.userId ?? ''
  const made = await madeFile(bytes, paperFileName(kind, facts, subject.name), DOCX)
  const file = await storeFile(tx, made, { purpose: 'paper', cycleId, uploadedBy: by, at: now })
  await insertPaper(tx, {
    ...number,
    cycleId,
    kind,
    subjectId: subject.id,
    subjectName: subject.name,
    body: ruleOf(kind).body,
    version,
    title: titleOf(kind, facts),
    facts,
    factsHash: hash,
    fileId: file.id,
    sha256: file.sha256,
    madeBy: by,
    madeByName: actor.name,
    madeAt: now,
  })
  return { documentNo: number.documentNo, version, sha256: file.sha256, about: subject.name }
}

/** Makes papers of one kind from what is on record, each with its number, and enters them into the register (A8). */
export function makePapers(actor: Actor, input: MakePapersInput, now: Date): Promise<Result<{ count: number }>> {
  const { cycleId, kind } = input
  const ids = new Set(input.subjects.map((id) => (id === '-' ? '' : id)))
  const made: unknown[] = []
  return perform(actor, now, {
    row,
    cycleId,
    subject: { kind: 'paper', id: kind },
    load: async (tx, cycle) => {
      const chosen = (await paperSubjects(tx, cycle, kind, dayOf(now))).filter(({ id }) => ids.has(id))
      return {
        kind,
        stage: cycle.stage,
        chosen: ids.size,
        strangers: ids.size - chosen.length,
        unchanged: chosen
          .filter(({ latest, hash }) => latest?.factsHash === hash)
          .map(({ name }) => name || cycle.title),
        subjects: chosen,
      }
    },
    write: async (tx, { subjects }) => {
      made.length = 0
      for (const subject of subjects) made.push(await makeOne(tx, actor, now, cycleId, kind, subject))
      return { count: subjects.length }
    },
    trace: () => ({ after: { kind, papers: made } }),
  })
}
