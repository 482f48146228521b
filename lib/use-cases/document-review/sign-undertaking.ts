import { hashOf } from '@/lib/data/ledger'
import { undertakingOf, writeUndertaking } from '@/lib/data/reviewers'
import type { Actor } from '@/lib/rules/actor'
import { signUndertaking as row } from '@/lib/rules/stages/review-panels'
import type { Result } from '@/lib/rules/unmet'
import zh from '@/lib/text/zh-CN/document-review'
import { perform } from '../perform'
import type { UndertakingInput } from './inputs'

/** A reviewer signs secrecy and integrity for an edition; the hash says which text (A28). */
export async function signUndertaking(actor: Actor, { cycleId }: UndertakingInput, now: Date): Promise<Result<void>> {
  const reviewerId = actor.reviewerId ?? ''
  return perform(actor, now, {
    row,
    cycleId,
    subject: { kind: 'undertaking', id: reviewerId },
    load: async (tx) => {
      const standing = await undertakingOf(tx, reviewerId, cycleId)
      return {
        isReviewer: standing !== null,
        discipline: standing?.discipline ?? 'active',
        signed: standing?.signed ?? false,
      }
    },
    write: (tx) => writeUndertaking(tx, { cycleId, reviewerId, textHash: hashOf(zh.undertaking.text), signedAt: now }),
  })
}
