import { db } from '@/lib/data/db'
import { insertMisuse, lockMisuse, misuseByCode, misuseCases, writeMisuse } from '@/lib/data/misuse'
import type { Actor } from '@/lib/rules/actor'
import { decide } from '@/lib/rules/decide'
import { PEOPLE } from '@/lib/rules/people'
import { sightOf } from '@/lib/rules/sight'
import { done, type Result } from '@/lib/rules/unmet'
import { checkFile, storeFile } from '../files/store-file'
import { perform } from '../perform'
import { trackInput } from '../publicity/inputs'
import { newTrackingCode } from '../tracking-code'
import type { CloseMisuseInput, ExamineMisuseInput, FileMisuseInput } from './misuse.input'

const subject = (id: string | null) => ({ kind: 'misuse', id })

/** Anybody reports misuse or forgery of the award (A28 to A30), with a name or without; the code to follow it is told once. */
export async function fileMisuse(
  actor: Actor,
  { reporter, contact, file = null, ...report }: FileMisuseInput,
  now: Date,
): Promise<Result<{ trackingCode: string }>> {
  const checked = file ? await checkFile(file, 'A30') : done(null)
  if (!checked.ok) return checked
  return perform({ ...actor, userId: null, name: '', roles: ['public'] }, now, {
    row: PEOPLE.fileMisuse,
    cycleId: null,
    subject: subject(null),
    load: async () => ({ named: reporter !== '', hasContact: contact !== '' }),
    write: async (tx) => {
      const trackingCode = newTrackingCode()
      const filed = { purpose: 'supervision' as const, cycleId: null, uploadedBy: null, at: now }
      const stored = checked.value && (await storeFile(tx, checked.value, filed))
      const named = reporter === '' ? null : { name: reporter, contact }
      await insertMisuse(tx, { ...report, trackingCode, reporter: named, fileId: stored?.id ?? null, filedAt: now })
      return { trackingCode }
    },
    trace: () => ({ after: { kind: report.kind } }),
  })
}

const standOf = (row: Awaited<ReturnType<typeof lockMisuse>>) => ({
  exists: row !== null,
  examined: row?.examinedAt != null,
  closed: row?.closedAt != null,
})

/** What the office found about a report (A30). */
export async function examineMisuse(actor: Actor, { caseId, ...found }: ExamineMisuseInput, now: Date) {
  return perform(actor, now, {
    row: PEOPLE.examineMisuse,
    cycleId: null,
    subject: subject(caseId),
    load: async (tx) => standOf(await lockMisuse(tx, caseId)),
    write: (tx) => writeMisuse(tx, caseId, { ...found, examinedBy: actor.userId ?? '', examinedAt: now }),
    trace: () => ({ after: { isFounded: found.isFounded } }),
  })
}

/** Closes a report: handed over to whom it may concern, and answered (A30). */
export async function closeMisuse(actor: Actor, { caseId, ...answer }: CloseMisuseInput, now: Date) {
  return perform(actor, now, {
    row: PEOPLE.closeMisuse,
    cycleId: null,
    subject: subject(caseId),
    load: async (tx) => standOf(await lockMisuse(tx, caseId)),
    write: (tx) => writeMisuse(tx, caseId, { ...answer, closedAt: now }),
    trace: () => ({ after: { handedTo: answer.handedTo } }),
  })
}

/** Reports of the public for the office and auditors; who reported only for the sight that is named for objectors. */
export async function seeMisuse(actor: Actor) {
  if (sightOf(actor, 'objection') !== 'all') return null
  const rows = await misuseCases(db, sightOf(actor, 'objector') === 'all')
  const ask = (row: typeof PEOPLE.examineMisuse, facts: { exists: boolean; examined: boolean; closed: boolean }) =>
    decide(row, { roles: actor.roles, stage: row.from[0], facts })
  return rows.map((one) => {
    const facts = { exists: true, examined: one.examinedAt !== null, closed: one.closedAt !== null }
    return { ...one, examine: ask(PEOPLE.examineMisuse, facts), close: ask(PEOPLE.closeMisuse, facts) }
  })
}

/** How far a report has come, for whoever holds its code; null when there is none. */
export async function trackMisuse(code: string) {
  const parsed = trackInput.safeParse(code)
  return parsed.success ? misuseByCode(db, parsed.data) : null
}
