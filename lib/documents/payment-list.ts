import { moneyStand, type RecoveryEntry } from '../rules/money'
import { type BookColumn, workbook } from './workbook'

/** One winner's line: what the register says, and the account where it was given. */
export type PaymentLine = {
  award: {
    winnerName: string
    lane: string
    code: string
    revokedAt: Date | null
    prize: {
      amount: number
      reason: string
      approvedAt: Date | null
      paidAt: Date | null
      voucher: string | null
    } | null
    recoveries: readonly RecoveryEntry[]
  }
  account: { accountName: string; bank: string; accountNo: string } | null
}

export type PaymentWords = {
  title: string
  sheet: string
  total: string
  head: (column: string) => string
  award: (lane: string) => string
  reason: (reason: string) => string
  state: (state: string) => string
  day: (at: Date) => string
}

const COLUMNS: readonly (readonly [key: string, width: number, kind?: BookColumn['kind']])[] = [
  ['name', 32],
  ['award', 14],
  ['code', 24],
  ['amount', 16, 'money'],
  ['reason', 24],
  ['accountName', 28],
  ['bank', 28],
  ['accountNo', 26],
  ['state', 12],
  ['voucher', 22],
  ['paidAt', 14],
  ['owed', 16, 'money'],
]

function stateOf({ award }: PaymentLine): string {
  if (award.revokedAt) return 'revoked'
  if (!award.prize || award.prize.amount === 0) return 'none'
  return award.prize.paidAt ? 'paid' : award.prize.approvedAt ? 'approved' : 'open'
}

/** The list by which the treasury pays (A21, A22): account numbers and codes as text, money as numbers with a sum. */
export function paymentList(lines: readonly PaymentLine[], words: PaymentWords): Promise<Uint8Array> {
  const rows = lines.map((line) => {
    const { award, account } = line
    const { payable, owed } = moneyStand(
      award.prize && { amount: award.prize.amount, paid: award.prize.paidAt !== null },
      award.recoveries,
      award.revokedAt !== null,
    )
    return [
      award.winnerName,
      words.award(award.lane),
      award.code,
      payable,
      award.prize ? words.reason(award.prize.reason) : '',
      account?.accountName ?? '',
      account?.bank ?? '',
      account?.accountNo ?? '',
      words.state(stateOf(line)),
      award.prize?.voucher ?? '',
      award.prize?.paidAt ? words.day(award.prize.paidAt) : '',
      owed,
    ]
  })
  const columns = COLUMNS.map(([key, width, kind = 'text']) => ({ header: words.head(key), width, kind }))
  return workbook({ sheet: words.sheet, title: words.title, columns, rows, total: words.total })
}
