import { insertIssuingBody, issuingBodies } from '@/lib/data/issuing-bodies'
import type { Actor } from '@/lib/rules/actor'
import { bodyOn, ISSUING_BODIES } from '@/lib/rules/issuing-bodies'
import { PEOPLE } from '@/lib/rules/people'
import type { Result } from '@/lib/rules/unmet'
import { perform } from '../perform'
import type { RecordIssuingBodyInput } from './record-issuing-body.input'

/** Records what a body is called from a day on; earlier papers and earlier records stay (A7, A8). */
export function recordIssuingBody(actor: Actor, input: RecordIssuingBodyInput, now: Date): Promise<Result<void>> {
  return perform(actor, now, {
    row: PEOPLE.recordIssuingBody,
    cycleId: null,
    subject: { kind: 'issuingBody', id: input.body },
    load: async (tx) => {
      const records = await issuingBodies(tx)
      const others = ISSUING_BODIES.filter((body) => body !== input.body)
      return {
        code: input.code,
        othersCodes: [
          ...others.map((body) => bodyOn(records, body, input.effectiveFrom).code),
          ...records.filter(({ body }) => body !== input.body).map(({ code }) => code),
        ],
        before: bodyOn(records, input.body, input.effectiveFrom),
      }
    },
    write: (tx) => insertIssuingBody(tx, { ...input, recordedAt: now, recordedBy: actor.userId ?? '' }),
    trace: ({ before }) => ({ before, after: input }),
  })
}
