import { draftOf, writeDraft } from '@/lib/data/applications'
import { reuseEvidence } from '@/lib/data/evidence'
import { type EarlierApplication, earlierApplications, markReused } from '@/lib/data/reuse'
import type { Actor } from '@/lib/rules/actor'
import { formFor } from '@/lib/rules/application-form'
import type { Content } from '@/lib/rules/form'
import { type ReuseFacts, reusable, reuseMaterial as row } from '@/lib/rules/stages/application-papers'
import type { Result } from '@/lib/rules/unmet'
import { EVIDENCE_LIMITS, offeredFor } from './evidence-facts'
import { onApplication, writingFacts } from './on-application'
import type { ReuseMaterialInput } from './reuse-material.input'

type Loaded = ReuseFacts & {
  source: EarlierApplication | null
  draft: { content: Content; taken: Content; recommendingBodyId: string | null; kinds: readonly string[] }
}

/** Takes over what an earlier application of the same party said and attached; each file keeps its origin and date (A24). */
export async function reuseMaterial(
  actor: Actor,
  { applicationId, earlierId }: ReuseMaterialInput,
  now: Date,
): Promise<Result<{ fields: number; files: number }>> {
  return onApplication(actor, now, {
    row,
    applicationId,
    load: async (tx, application, cycle): Promise<Loaded> => {
      const [source = null] = await earlierApplications(tx, application, earlierId)
      const { content } = await draftOf(tx, applicationId)
      const taken = reusable(formFor(application.kind, cycle.rulebook), content, source?.content ?? {})
      const { recommendingBodyId } = application
      return {
        ...(await writingFacts(tx, actor, now, application, cycle)),
        earlier: source,
        source,
        draft: { content, taken, recommendingBodyId, kinds: offeredFor(application, cycle).kinds },
      }
    },
    write: async (tx, { source, draft: { content, taken, recommendingBodyId, kinds } }) => {
      const by = actor.userId ?? ''
      await writeDraft(tx, applicationId, { content: { ...content, ...taken }, recommendingBodyId, at: now, by })
      const files = source
        ? await reuseEvidence(tx, applicationId, source, { kinds, limits: EVIDENCE_LIMITS, at: now, by })
        : 0
      const fields = Object.keys(taken)
      if (source) await markReused(tx, applicationId, source, fields)
      return { fields: fields.length, files }
    },
    trace: ({ source }, value) => ({ after: { ...value, from: source?.id, edition: source?.title } }),
  })
}
