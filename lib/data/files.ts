import { hasRole } from '../rules/actor'
import { sightOf, type Thing } from '../rules/sight'
import { db, type Tx } from './db'
import { applicationContentSeen, inquiriesSeen, readsReply, type Scope } from './scope'

export type FileFacts = {
  id: string
  sha256: string
  name: string
  mime: string
  size: number
  purpose: FilePurpose
  /** clean: the virus scanner read it; off: none was set */
  scan: 'clean' | 'off'
  cycleId: string | null
  uploadedBy: string | null
  uploadedAt: Date
}

/** What a file is filed for; who may open it follows from this. */
export type FilePurpose =
  | 'evidence'
  | 'inquiryReply'
  | 'eligibility'
  | 'visit'
  | 'minutes'
  | 'notice'
  | 'objection'
  | 'council'
  | 'supervision'
  | 'stampedForm'
  | 'paper'

/** For files that belong to the office's papers: who sees all of this thing may open them, and whoever filed them. */
const PAPER_OF: Record<Exclude<FilePurpose, 'evidence' | 'stampedForm' | 'inquiryReply'>, Thing> = {
  eligibility: 'eligibilityDecision',
  visit: 'visit',
  minutes: 'meeting',
  notice: 'candidate',
  // a stamped paper names who objected
  objection: 'objector',
  council: 'candidate',
  supervision: 'honourRegister',
  paper: 'paper',
}

/** Holds the bytes of this sha256 until the commit, so that nobody forgets them while their facts are written. */
export async function holdBytes(tx: Tx, sha256: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${sha256}, 580023))`
}

/** Does any file's facts name these bytes? */
export async function isNamed(tx: Tx, sha256: string): Promise<boolean> {
  return (await tx.storedFile.count({ where: { sha256 } })) > 0
}

/** Writes a file's facts; its bytes are kept already. */
export async function insertFile(tx: Tx, file: Omit<FileFacts, 'id'>): Promise<string> {
  const row = await tx.storedFile.create({ data: file, select: { id: true } })
  return row.id
}

/** Evidence: for the applicant at once, for others only what was part of a submission. */
async function evidenceSeen(scope: Scope, fileId: string): Promise<boolean> {
  const { actor } = scope
  const own = { partyId: { in: hasRole(actor, 'applicant') ? [...actor.partyIds] : [] } }
  const submitted = { versions: { some: { evidence: { array_contains: [{ fileId }] } } } }
  const found = await db.evidence.findFirst({
    where: {
      fileId,
      application: { AND: [applicationContentSeen(scope), { OR: [own, submitted] }] },
    },
    select: { id: true },
  })
  return found !== null
}

/** A stamped form bears names and telephone numbers: for its own party, the office, auditors and the recommending body. */
async function stampedSeen(scope: Scope, fileId: string): Promise<boolean> {
  const { actor } = scope
  const wide = hasRole(actor, 'handler', 'lead', 'auditor', 'recommender')
  const application = { AND: [applicationContentSeen(scope), wide ? {} : { partyId: { in: [...actor.partyIds] } }] }
  return (
    (await db.stampedScan.findFirst({ where: { fileId, version: { application } }, select: { id: true } })) !== null
  )
}

/** Proofs and scans of replies: whoever reads the reply that they belong to. */
async function replyFileSeen(scope: Scope, fileId: string): Promise<boolean> {
  const rows = await db.inquiryReply.findMany({
    where: { AND: [inquiriesSeen(scope), { fileId }] },
    select: { sensitive: true, departmentId: true },
  })
  return rows.some((reply) => readsReply(scope, reply))
}

/** A file that the scope may open; null when it isn't there or isn't for these eyes. */
export async function fileSeen(scope: Scope, fileId: string): Promise<FileFacts | null> {
  const row = await db.storedFile.findUnique({ where: { id: fileId } })
  if (!row) return null
  const file = { ...row, purpose: row.purpose as FilePurpose, scan: row.scan as FileFacts['scan'] }
  if (file.purpose === 'evidence') return (await evidenceSeen(scope, fileId)) ? file : null
  if (file.purpose === 'stampedForm') return (await stampedSeen(scope, fileId)) ? file : null
  const { actor } = scope
  const isMine = actor.userId !== null && file.uploadedBy === actor.userId
  if (file.purpose === 'inquiryReply') return isMine || (await replyFileSeen(scope, fileId)) ? file : null
  const thing = PAPER_OF[file.purpose]
  return isMine || (thing && sightOf(actor, thing) === 'all') ? file : null
}
