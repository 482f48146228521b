import {
  honourOfCycle,
  honourRegister,
  prizeContent,
  writeCertificate,
  writePayment,
  writePrize,
  writePrizeApproval,
} from '@/lib/data/honours'
import { signCertificate } from '@/lib/data/signing-keys'
import type { Actor } from '@/lib/rules/actor'
import { type PrizeFacts, prizeOf } from '@/lib/rules/prize'
import {
  approvePrize as approveRow,
  closeCycle as closeRow,
  decidePrize as decideRow,
  issueCertificate as issueRow,
  payPrize as payRow,
} from '@/lib/rules/stages/supervision'
import { done, type Result } from '@/lib/rules/unmet'
import type { CycleInput } from '../announcement/inputs'
import { checkFile, storeFile } from '../files/store-file'
import { perform } from '../perform'
import type { HonourInput, PaymentInput } from './inputs'

const subject = (id: string) => ({ kind: 'honour', id })
const LANE_LETTER = { award: 'A', nomination: 'N', individual: 'P' } as const

/** `2026-A-01-4F7K`: the year and place are readable, the last part can't be guessed from a neighbour. */
function certificateNumber(awardYear: number, lane: keyof typeof LANE_LETTER, place: number, id: string): string {
  const tail = id.replaceAll('-', '').slice(-6).toUpperCase()
  return `${awardYear}-${LANE_LETTER[lane]}-${String(place).padStart(2, '0')}-${tail}`
}

/** Gives an honour the number of its certificate, and signs what the certificate says (A21). */
export async function issueCertificate(
  actor: Actor,
  { cycleId, honourId }: HonourInput,
  now: Date,
): Promise<Result<{ certificateNo: string }>> {
  return perform(actor, now, {
    row: issueRow,
    cycleId,
    subject: subject(honourId),
    load: async (tx) => {
      const register = await honourRegister(tx, { cycleId })
      const honour = register.find(({ id }) => id === honourId)
      if (!honour) return null
      const place = register.filter(({ lane, certificateNo }) => lane === honour.lane && certificateNo).length + 1
      return { honour, place, exists: true, issued: honour.certificateNo !== null, revoked: honour.revokedAt !== null }
    },
    write: async (tx, { honour, place }) => {
      const certificateNo = certificateNumber(honour.awardYear, honour.lane, place, honour.id)
      const token = await signCertificate(tx, { ...honour, certificateNo }, now)
      await writeCertificate(tx, honourId, { certificateNo, certificateToken: token, issuedAt: now })
      return { certificateNo }
    },
    trace: (_facts, { certificateNo }) => ({ after: { certificateNo } }),
  })
}

type Row = { level?: string; money?: string }

/** What the winner's own application says of full funding and higher awards. */
function prizeFactsFrom(content: Record<string, unknown>, lane: PrizeFacts['lane'], isRepeat: boolean): PrizeFacts {
  const held = (Array.isArray(content.honours) ? (content.honours as Row[]) : []).filter(
    ({ level }) => level === 'national' || level === 'provincial',
  )
  return {
    lane,
    isRepeat,
    isFullyFunded: content.isFullyFunded === 'yes',
    hasHigherAward: held.length > 0,
    wasPaidHigherAward: held.some(({ money }) => money === 'yes'),
  }
}

/** Decides the money of an honour by rule, with the reason of each zero (A21, A23). */
export async function decidePrize(
  actor: Actor,
  { cycleId, honourId }: HonourInput,
  now: Date,
): Promise<Result<{ amount: number; reason: string }>> {
  return perform(actor, now, {
    row: decideRow,
    cycleId,
    subject: subject(honourId),
    load: async (tx, { rulebook }) => {
      const honour = await honourOfCycle(tx, cycleId, honourId)
      if (!honour) return null
      const content = honour.applicationId ? await prizeContent(tx, honour.applicationId) : {}
      const prize = prizeOf(prizeFactsFrom(content, honour.lane, honour.isRepeat), rulebook.prize)
      return {
        decided: honour.prize !== null,
        revoked: honour.revokedAt !== null,
        amount: prize.amount,
        reason: prize.reason,
      }
    },
    write: async (tx, { amount, reason }) => {
      await writePrize(tx, { honourId, amount, reason, decidedBy: actor.userId ?? '', decidedAt: now })
      return { amount, reason }
    },
    trace: (_facts, value) => ({ after: value }),
  })
}

/** Another person approves the payment (A22). */
export async function approvePrize(actor: Actor, { cycleId, honourId }: HonourInput, now: Date): Promise<Result<void>> {
  return perform(actor, now, {
    row: approveRow,
    cycleId,
    subject: subject(honourId),
    load: async (tx) => {
      const honour = await honourOfCycle(tx, cycleId, honourId)
      if (!honour) return null
      const { prize } = honour
      return {
        decided: prize !== null,
        approved: prize?.approvedAt != null,
        decidedBy: prize?.decidedBy ?? '',
        actorId: actor.userId,
        amount: prize?.amount ?? 0,
      }
    },
    write: (tx) => writePrizeApproval(tx, honourId, actor.userId ?? '', now),
  })
}

/** Records a payment with its voucher and, if there is one, its scan; money is paid once (A22). */
export async function payPrize(
  actor: Actor,
  { cycleId, honourId, voucher, file = null }: PaymentInput,
  now: Date,
): Promise<Result<void>> {
  const checked = file ? await checkFile(file, 'A22') : done(null)
  if (!checked.ok) return checked
  return perform(actor, now, {
    row: payRow,
    cycleId,
    subject: subject(honourId),
    load: async (tx) => {
      const honour = await honourOfCycle(tx, cycleId, honourId)
      if (!honour) return null
      const { prize } = honour
      return {
        approved: prize?.approvedAt != null,
        paid: prize?.paidAt != null,
        amount: prize?.amount ?? 0,
        voucher,
        payeeKnown: honour.payee !== null,
      }
    },
    write: async (tx) => {
      const filed = { purpose: 'supervision' as const, cycleId, uploadedBy: actor.userId, at: now }
      const stored = checked.value && (await storeFile(tx, checked.value, filed))
      await writePayment(tx, honourId, { voucher, paidAt: now, voucherFileId: stored?.id ?? null })
    },
    trace: ({ amount }) => ({ after: { amount, voucher } }),
  })
}

/** Files the edition once certificates are out and money is decided (A21). */
export async function closeCycle(actor: Actor, { cycleId }: CycleInput, now: Date): Promise<Result<void>> {
  return perform(actor, now, {
    row: closeRow,
    cycleId,
    subject: { kind: 'cycle', id: cycleId },
    load: async (tx) => {
      const register = await honourRegister(tx, { cycleId })
      return {
        withoutCertificate: register
          .filter(({ certificateNo, revokedAt }) => !certificateNo && !revokedAt)
          .map(({ winnerName }) => winnerName),
        withoutPrizeDecision: register
          .filter(({ prize, revokedAt }) => !prize && !revokedAt)
          .map(({ winnerName }) => winnerName),
      }
    },
    write: async () => undefined,
  })
}
