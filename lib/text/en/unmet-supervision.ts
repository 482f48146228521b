import type { Same } from '../same'
import type zh from '../zh-CN/unmet-supervision'

export default {
  honourRevoked: 'This honour was revoked.',
  certificateIssuedAlready: 'The certificate was issued already.',
  prizeDecidedAlready: 'The prize was decided already.',
  prizeNotDecided: 'The prize is not decided yet.',
  prizeApprovedAlready: 'The prize was approved already.',
  nothingToPay: 'There is nothing to pay for this honour.',
  prizeNotApproved: 'The prize is not approved yet.',
  paidAlready: 'The prize was paid already; it is paid once.',
  voucherNeeded: 'Name the voucher.',
  approvalNeeded: 'Name the document of the city’s approval.',
  certificateMissing: 'The certificate of “{name}” is not issued.',
  prizeMissing: 'The prize of “{name}” is not decided.',
} as const satisfies Same<typeof zh>
