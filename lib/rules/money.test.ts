import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accountMask, accountNumberFrom, moneyStand, type RecoveryEntry, recoveryFits, TAKEN_BACK } from './money'

describe('money of an honour', () => {
  it.each([
    [null, false, { payable: 0, paid: 0, open: 0 }],
    [{ amount: 500_000, paid: false }, false, { payable: 500_000, paid: 0, open: 500_000 }],
    [{ amount: 500_000, paid: true }, false, { payable: 500_000, paid: 500_000, open: 0 }],
    [{ amount: 500_000, paid: false }, true, { payable: 0, paid: 0, open: 0 }],
    [{ amount: 500_000, paid: true }, true, { payable: 500_000, paid: 500_000, open: 0 }],
  ])('%j, revoked: %s', (prize, revoked, stand) => {
    expect(moneyStand(prize, [], revoked)).toMatchObject(stand)
  })

  it('agrees in all its sums, whatever entries are tried', () => {
    const entry: fc.Arbitrary<RecoveryEntry> = fc.record({
      what: fc.constantFrom(...TAKEN_BACK),
      entry: fc.constantFrom('demanded' as const, 'received' as const),
      amount: fc.integer({ min: 1, max: 300_000 }),
    })
    fc.assert(
      fc.property(fc.boolean(), fc.array(entry, { maxLength: 20 }), (paid, tried) => {
        const given = paid ? 500_000 : 0
        const taken: RecoveryEntry[] = []
        for (const next of tried) {
          const one = next.what === 'money' ? next : { ...next, amount: 1 }
          if (recoveryFits(given, taken, one).length === 0) taken.push(one)
        }
        const stand = moneyStand({ amount: 500_000, paid }, taken, true)
        expect(stand.payable).toBe(stand.paid + stand.open)
        expect(stand.demanded).toBeLessThanOrEqual(stand.paid)
        expect(stand.received).toBeLessThanOrEqual(stand.demanded)
        expect(stand.owed).toBe(stand.demanded - stand.received)
        for (const what of ['plaque', 'certificate'])
          expect(taken.filter((one) => one.what === what).length).toBeLessThanOrEqual(2)
      }),
    )
  })
})

describe('an account number', () => {
  it.each([
    ['6222 0200 1234 5678', '6222020012345678'],
    ['６２２２０２００１２３４', '622202001234'],
    ['1234', null],
    ['DE89370400440532013000', null],
  ])('%j', (typed, kept) => expect(accountNumberFrom(typed)).toBe(kept))

  it('shows its end alone', () => expect(accountMask('6222020012345678')).toBe('**** 5678'))
})
