import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/lib/data/db'
import { type Actor, VISITOR } from '@/lib/rules/actor'
import { smallPdf } from '@/prisma/seed/pdf'
import { seeFile } from '../files/see-file'
import { addEvidence } from './add-evidence'
import {
  codes,
  department,
  drafted,
  evidence,
  handler,
  later,
  makeBody,
  must,
  newApplicant,
  newCycle,
  now,
  pdf,
  recommender,
  reviewer,
  submittedIn,
} from './application.fixtures'
import { giveRecommendation } from './give-recommendation'
import { removeEvidence } from './remove-evidence'
import { returnApplication } from './return-application'
import { saveApplication } from './save-application'
import { seeApplication } from './see-application'
import { seeApplicationEvidence } from './see-application-evidence'
import { seeApplicationForm } from './see-application-form'
import { seeApplications } from './see-applications'
import { seeOwnApplication } from './see-own-application'
import { seeRecommendations } from './see-recommendations'
import { seeSubmission } from './see-submission'
import { startApplication } from './start-application'
import { submitApplication } from './submit-application'
import { withdrawApplication } from './withdraw-application'

beforeAll(makeBody)

describe('the application of another', () => {
  test('is found by nobody who may not see it: pages, save, upload, removal, download', async () => {
    const cycle = await newCycle()
    const owner = await newApplicant()
    const applicationId = await drafted(owner, cycle.id)
    const [file] = await db.evidence.findMany({ where: { applicationId } })
    // there is something to leak
    expect(await seeOwnApplication(owner, applicationId, now)).not.toBeNull()
    expect(await seeFile(owner, file!.fileId)).not.toBeNull()
    const stranger = await newApplicant()
    for (const actor of [stranger, VISITOR, reviewer, department, recommender]) {
      expect(await seeOwnApplication(actor, applicationId, now)).toBeNull()
      expect(await seeApplicationForm(actor, applicationId, 'identity', now)).toBeNull()
      expect(await seeApplicationEvidence(actor, applicationId, now)).toBeNull()
      expect(await seeSubmission(actor, applicationId)).toBeNull()
      expect(await seeApplication(actor, cycle.id, applicationId, now)).toBeNull()
      expect(await seeApplications(actor, cycle.id, {}, now)).toBeNull()
      expect(await seeFile(actor, file!.fileId)).toBeNull()
    }
    const changes = { brands: { from: null, to: '他人' } }
    expect(codes(await saveApplication(stranger, { applicationId, changes }, now))).toEqual(['notFound'])
    expect(codes(await addEvidence(stranger, evidence(applicationId, 'other'), now))).toEqual(['notFound'])
    expect(codes(await removeEvidence(stranger, { evidenceId: file!.id }, now))).toEqual(['notFound'])
    expect(codes(await submitApplication(stranger, { applicationId }, now))).toEqual(['notFound'])
    expect(codes(await withdrawApplication(stranger, { applicationId, reason: 'x' }, now))).toEqual(['notFound'])
  })

  test('as a draft keeps its content from the office, and what is added while correcting too', async () => {
    const cycle = await newCycle()
    const owner = await newApplicant()
    const applicationId = await drafted(owner, cycle.id)
    const [file] = await db.evidence.findMany({ where: { applicationId } })
    expect(await seeApplication(handler, cycle.id, applicationId, now)).toMatchObject({
      standing: 'draft',
      submission: null,
    })
    expect(await seeFile(handler, file!.fileId)).toBeNull()
    must(await submitApplication(owner, { applicationId }, now))
    expect(await seeFile(handler, file!.fileId)).not.toBeNull()
    must(await returnApplication(handler, { applicationId, items: ['补'], dueAt: later(now, 86_400) }, now))
    const added = must(await addEvidence(owner, evidence(applicationId, 'other'), now))
    expect(await seeFile(handler, added.fileId)).toBeNull()
    must(await submitApplication(owner, { applicationId }, now))
    expect(await seeFile(handler, added.fileId)).not.toBeNull()
  })

  test('in another edition isn’t found there', async () => {
    const [cycle, other] = [await newCycle(), await newCycle()]
    const { applicationId } = await submittedIn(cycle.id)
    expect(await seeApplication(handler, other.id, applicationId, now)).toBeNull()
    expect(await seeApplication(handler, cycle.id, applicationId, now)).not.toBeNull()
  })
})

describe('uploading', () => {
  test('refuses by content whatever the name says, and tells a duplicate', async () => {
    const cycle = await newCycle()
    const actor = await newApplicant()
    const { applicationId } = must(await startApplication(actor, { cycleId: cycle.id, partyId: actor.partyId }, now))
    const upload = (file: File) => addEvidence(actor, evidence(applicationId, 'other', file), now)
    expect(codes(await upload(new File(['<html><script>alert(1)</script>'], 'a.pdf')))).toEqual(['fileKindRefused'])
    expect(codes(await upload(new File(['MZ'], '照片.png')))).toEqual(['fileKindRefused'])
    const { fileId } = must(await upload(pdf('同一份.pdf')))
    expect(await upload(new File([smallPdf(['同一份.pdf'])], '另一个名字.pdf'))).toMatchObject({
      ok: false,
      unmet: [{ code: 'fileAttachedAlready', facts: { name: '同一份.pdf' } }],
    })
    const view = await seeFile(actor, fileId)
    expect(view?.file).toMatchObject({ name: '同一份.pdf', mime: 'application/pdf' })
    const bytes = new Uint8Array(await new Response(view?.stream).arrayBuffer())
    expect(bytes).toEqual(smallPdf(['同一份.pdf']))
  })
})

describe('the recommending body', () => {
  test('sees that a draft was begun and no more, and gives one opinion once it is submitted', async () => {
    const cycle = await newCycle()
    const owner = await newApplicant()
    const applicationId = await drafted(owner, cycle.id)
    const view = await seeRecommendations(recommender)
    const line = view?.started.find(({ id }) => id === applicationId)
    expect(line).toBeDefined()
    expect(line?.progress?.filled).toBeGreaterThan(40)
    expect(line?.progress?.filled).toBe(line?.progress?.asked)
    expect(JSON.stringify(line)).not.toContain('content')
    const opinion = { applicationId, recommends: true, reason: '同意' }
    expect(codes(await giveRecommendation(recommender, opinion, now))).toEqual(['notFound'])
    must(await submitApplication(owner, { applicationId }, now))
    const both = await Promise.all([1, 2].map(() => giveRecommendation(recommender, opinion, now)))
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await db.recommendation.count({ where: { applicationId } })).toBe(1)
    const stranger: Actor = { ...recommender, recommendingBodyIds: ['other'] }
    expect(codes(await giveRecommendation(stranger, opinion, now))).toEqual(['notFound'])
  })
})
