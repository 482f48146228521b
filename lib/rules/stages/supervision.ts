import type { Transition } from '../decide'
import { anotherPerson, noOpenProposal, type ProposalFacts, proposalStands } from '../two-person'
import { need, type Unmet, unmet } from '../unmet'
import { aftercareRows, type CaseFacts, pathIsWalked } from './aftercare'

export type CertificateFacts = { exists: boolean; issued: boolean; revoked: boolean }
export type PrizeDecisionFacts = { decided: boolean; revoked: boolean; amount: number }
export type PrizeApprovalFacts = {
  decided: boolean
  approved: boolean
  decidedBy: string
  actorId: string | null
  amount: number
}
export type PaymentFacts = { approved: boolean; paid: boolean; amount: number; voucher: string; payeeKnown: boolean }
export type RevocationFacts = ProposalFacts & {
  open: CaseFacts['open']
  revoked: boolean
  reason: string
  approvalDocument: string
  approvedOn: string
  today: string
}
export type CloseFacts = { withoutCertificate: readonly string[]; withoutPrizeDecision: readonly string[] }

function honourStands({ exists, revoked }: CertificateFacts): Unmet[] {
  return need(exists && !revoked, unmet('honourRevoked', 'A27'))
}
function notYetIssued({ issued }: CertificateFacts): Unmet[] {
  return need(!issued, unmet('certificateIssuedAlready', 'A21'))
}
function notYetDecided({ decided }: PrizeDecisionFacts): Unmet[] {
  return need(!decided, unmet('prizeDecidedAlready', 'A21'))
}
function isNotRevoked({ revoked }: { revoked: boolean }): Unmet[] {
  return need(!revoked, unmet('honourRevoked', 'A27'))
}
function isDecided({ decided }: PrizeApprovalFacts): Unmet[] {
  return need(decided, unmet('prizeNotDecided', 'A21'))
}
function notYetApproved({ approved }: PrizeApprovalFacts): Unmet[] {
  return need(!approved, unmet('prizeApprovedAlready', 'A21'))
}
function anotherApproves({ decidedBy, actorId }: PrizeApprovalFacts): Unmet[] {
  return need(decidedBy !== actorId, unmet('anotherPersonNeeded', 'A22'))
}
function thereIsMoney({ amount }: { amount: number }): Unmet[] {
  return need(amount > 0, unmet('nothingToPay', 'A21'))
}
function isApproved({ approved }: PaymentFacts): Unmet[] {
  return need(approved, unmet('prizeNotApproved', 'A22'))
}
/** Money is paid once. */
function notYetPaid({ paid }: PaymentFacts): Unmet[] {
  return need(!paid, unmet('paidAlready', 'A21'))
}
/** It is known where the money goes. */
function payeeIsKnown({ payeeKnown }: PaymentFacts): Unmet[] {
  return need(payeeKnown, unmet('payeeUnknown', 'A22'))
}
function voucherIsNamed({ voucher }: PaymentFacts): Unmet[] {
  return need(voucher.trim().length > 0, unmet('voucherNeeded', 'A22', undefined, 'voucher'))
}
function cityHasApproved({ approvalDocument, approvedOn, today }: RevocationFacts): Unmet[] {
  return [
    ...need(approvalDocument.trim().length > 0, unmet('approvalNeeded', 'A27', undefined, 'approvalDocument')),
    ...need(approvedOn <= today, unmet('dayMustNotBeLater', 'A27', { today }, 'approvedOn')),
  ]
}
function reasonIsGiven({ reason }: { reason: string }): Unmet[] {
  return need(reason.trim().length > 0, unmet('reasonNeeded', 'A27', undefined, 'reason'))
}
function everyCertificateIsIssued({ withoutCertificate }: CloseFacts): Unmet[] {
  return withoutCertificate.map((name) => unmet('certificateMissing', 'A21', { name }))
}
function everyPrizeIsDecided({ withoutPrizeDecision }: CloseFacts): Unmet[] {
  return withoutPrizeDecision.map((name) => unmet('prizeMissing', 'A21', { name }))
}

/** A21: the certificate gets its number. */
export const issueCertificate: Transition<CertificateFacts> = {
  name: 'issueCertificate',
  from: ['supervision', 'closed'],
  to: null,
  who: ['handler', 'lead'],
  article: 'A21',
  requires: [honourStands, notYetIssued],
}
/** A21, A23: the money of an honour, by rule, with the reason of each zero. */
export const decidePrize: Transition<PrizeDecisionFacts> = {
  name: 'decidePrize',
  from: ['supervision'],
  to: null,
  who: ['handler', 'lead'],
  article: 'A21',
  requires: [notYetDecided, isNotRevoked],
}
/** A22: another person approves the payment. */
export const approvePrize: Transition<PrizeApprovalFacts> = {
  name: 'approvePrize',
  from: ['supervision', 'closed'],
  to: null,
  who: ['lead'],
  article: 'A22',
  requires: [isDecided, notYetApproved, thereIsMoney, anotherApproves],
}
/** A22: paid, with its voucher. */
export const payPrize: Transition<PaymentFacts> = {
  name: 'payPrize',
  from: ['supervision', 'closed'],
  to: null,
  who: ['handler', 'lead'],
  article: 'A22',
  requires: [isApproved, notYetPaid, payeeIsKnown, voucherIsNamed],
}
/** A27: an honour is to be revoked, with the city's approval. */
export const proposeRevocation: Transition<RevocationFacts> = {
  name: 'proposeRevocation',
  from: ['supervision', 'closed'],
  to: null,
  who: ['handler', 'lead'],
  article: 'A27',
  requires: [noOpenProposal, isNotRevoked, pathIsWalked, reasonIsGiven, cityHasApproved],
}
/** A27: revoked, told to the public, and barred for fraud. */
export const confirmRevocation: Transition<RevocationFacts> = {
  name: 'confirmRevocation',
  from: ['supervision', 'closed'],
  to: null,
  who: ['lead'],
  article: 'A27',
  requires: [proposalStands, anotherPerson, isNotRevoked, pathIsWalked, reasonIsGiven, cityHasApproved],
}
/** A21: certificates are out and money is decided: the edition is filed. */
export const closeCycle: Transition<CloseFacts> = {
  name: 'closeCycle',
  from: ['supervision'],
  to: 'closed',
  who: ['lead'],
  article: 'A21',
  requires: [everyCertificateIsIssued, everyPrizeIsDecided],
}

export const supervisionRows = [
  issueCertificate,
  decidePrize,
  approvePrize,
  payPrize,
  proposeRevocation,
  confirmRevocation,
  closeCycle,
  ...aftercareRows,
] as const
