import { draftOf, writeDraft } from '@/lib/data/applications'
import { recommendingBodies } from '@/lib/data/recommendations'
import type { Actor } from '@/lib/rules/actor'
import { formFor } from '@/lib/rules/application-form'
import { type Content, textOf } from '@/lib/rules/form'
import { saveApplication as row, type SaveFacts } from '@/lib/rules/stages/application-writing'
import type { Result } from '@/lib/rules/unmet'
import { onApplication, writingFacts } from './on-application'
import type { SaveApplicationInput } from './save-application.input'

/** The recommending body that the draft names, if it exists. */
function chosenBody(content: Content, bodies: readonly { id: string }[]): string | null {
  const chosen = textOf(content, 'recommendingBody')
  return bodies.find(({ id }) => id === chosen)?.id ?? null
}

/** Saves the changed fields of a draft. A field that somebody else changed meanwhile is refused as stale, and nothing is saved. */
export async function saveApplication(
  actor: Actor,
  { applicationId, changes }: SaveApplicationInput,
  now: Date,
): Promise<Result<{ version: number }>> {
  return onApplication(actor, now, {
    row,
    applicationId,
    draft: true,
    load: async (tx, application, cycle): Promise<SaveFacts> => ({
      ...(await writingFacts(tx, actor, now, application, cycle)),
      form: formFor(application.kind, cycle.rulebook),
      content: (await draftOf(tx, applicationId)).content,
      changes,
    }),
    write: async (tx, facts) => {
      const written = Object.fromEntries(Object.entries(changes).map(([key, { to }]) => [key, to]))
      const content: Content = { ...facts.content, ...written }
      const recommendingBodyId = chosenBody(content, await recommendingBodies(tx))
      const version = await writeDraft(tx, applicationId, {
        content,
        recommendingBodyId,
        at: now,
        by: actor.userId ?? '',
      })
      return { version }
    },
  })
}
