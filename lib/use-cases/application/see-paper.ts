import { applicationSeen, draftOf, ownApplication } from '@/lib/data/applications'
import { db } from '@/lib/data/db'
import { cycleById } from '@/lib/data/editions'
import { evidenceOf } from '@/lib/data/evidence'
import { hashOf } from '@/lib/data/ledger'
import { recommendingBodies } from '@/lib/data/recommendations'
import { scopeOf } from '@/lib/data/scope'
import { type SubmittedFile, submissionSeen } from '@/lib/data/submissions'
import type { Actor } from '@/lib/rules/actor'
import { formFor, yearsOf } from '@/lib/rules/application-form'
import { editionFor } from '@/lib/rules/criteria'
import { isPicture } from '@/lib/rules/file-type'
import type { Content } from '@/lib/rules/form'
import { blocksOf } from '@/lib/rules/report-text'
import { readerOf } from '@/lib/storage'
import { mayPrint } from './see-submission'

export type PaperView = NonNullable<Awaited<ReturnType<typeof seePaper>>>

async function draftToPrint(actor: Actor, id: string) {
  const application = await ownApplication(db, scopeOf(actor), id)
  if (!application) return null
  const [{ content }, files] = await Promise.all([draftOf(db, id), evidenceOf(db, id)])
  return {
    application,
    content,
    files,
    hash: hashOf({ id, content, files: files.map(({ sha256 }) => sha256) }),
    submittedAt: null,
  }
}

async function versionToPrint(actor: Actor, id: string, number: number) {
  const scope = scopeOf(actor)
  const submission = await submissionSeen(db, scope, id, number)
  const application = submission && (await applicationSeen(db, scope, id))
  if (!application) return null
  return mayPrint(actor, application.partyId) ? { ...submission, application, files: submission.evidence } : null
}

const LARGEST_PICTURE = 20 * 1024 * 1024

/** The attached pictures that the texts name, with their bytes; what is too large to print is left out. */
async function picturesOf({ content, files }: { content: Content; files: readonly SubmittedFile[] }) {
  const named = new Set(
    Object.values(content).flatMap((value) =>
      typeof value === 'string'
        ? blocksOf(value).flatMap((block) => (block.kind === 'picture' ? [block.evidenceId] : []))
        : [],
    ),
  )
  const wanted = files.filter(
    (file) => named.has(file.evidenceId) && isPicture(file.mime) && file.size <= LARGEST_PICTURE,
  )
  const pictures = await Promise.all(
    wanted.map(async ({ evidenceId, sha256, mime }) => {
      const reader = await readerOf(sha256)
      const name = `${sha256}.${mime === 'image/png' ? 'png' : 'jpg'}`
      return reader ? [{ evidenceId, name, bytes: new Uint8Array(Buffer.concat(await reader.toArray())) }] : []
    }),
  )
  return pictures.flat()
}

/** What the application form prints: a frozen version by its number, or, for those who write it, the draft as it stands. */
export async function seePaper(actor: Actor, id: string, number: number | null) {
  const printed = number === null ? await draftToPrint(actor, id) : await versionToPrint(actor, id, number)
  if (!printed) return null
  const { application } = printed
  const [cycle, bodies] = await Promise.all([cycleById(db, application.cycleId), recommendingBodies(db)])
  return {
    ...printed,
    pictures: await picturesOf(printed),
    cycle: { id: cycle.id, title: cycle.title },
    form: formFor(application.kind, cycle.rulebook),
    years: yearsOf(cycle),
    items: editionFor(application.kind, cycle.rulebook.criteriaEdition).items,
    bodies,
  }
}
