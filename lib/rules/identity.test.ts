import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  creditCheckCharacter,
  isMobile,
  isPostcode,
  isTelephone,
  maskDocument,
  maskMobile,
  normaliseCode,
  organizationCheckCharacter,
  readCreditCode,
  readResidentId,
} from './identity'

test.each(['91350100M000100Y43', '9111000071093123XX', '91440300708461136T', '91110000802100433B'])(
  '%s passes',
  (code) => {
    expect(readCreditCode(code)).toMatchObject({ state: 'good', code })
  },
)

test.each([
  ['91350100M0001TGQXM', '1'],
  ['91350211M0000XUF46', 'R'],
  ['91350203M0001FUE2P', 'J'],
])('%s is genuine and fails its check: expected %s, so it only warns', (code, expected) => {
  expect(readCreditCode(code)).toMatchObject({ state: 'checkFails', expected })
})

test('pasted codes are normalised', () => {
  expect(normaliseCode('９１１１0000 7109-3123xx')).toBe('9111000071093123XX')
  expect(readCreditCode(' 9111 0000 7109 3123 xx ')).toMatchObject({
    state: 'good',
    holder: 'enterprise',
    registeredElsewhere: true,
  })
})

test.each([
  ['92', 'individualBusiness'],
  ['93', 'cooperative'],
  ['12', 'publicInstitution'],
  ['11', 'government'],
  ['52', 'socialOrganization'],
])('%s names %s', (prefix, holder) => {
  const first17 = `${prefix}360100MA35AB12C`
  expect(readCreditCode(first17 + creditCheckCharacter(first17))).toMatchObject({
    state: 'good',
    holder,
    registeredElsewhere: false,
  })
})

test.each(['', '123', '9111000071093123X', '9111000071093123IO', '91110000710931,3XX'])('%j is malformed', (text) => {
  expect(readCreditCode(text).state).toBe('malformed')
})

test('one wrong character of a code is always noticed', () => {
  const good = '91440300708461136T'
  fc.assert(
    fc.property(
      fc.integer({ min: 8, max: 16 }),
      fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRTUWXY'),
      (at, character) => {
        if (good[at] === character) return
        expect(readCreditCode(good.slice(0, at) + character + good.slice(at + 1)).state).toBe('checkFails')
      },
    ),
  )
})

test('the old organization code has a check digit of its own', () => {
  expect(organizationCheckCharacter('71093123')).toBe('X')
  expect(organizationCheckCharacter('70846113')).toBe('6')
})

test.each(['11010519491231002X', '440524188001010014', '１１０１０５１９４９１２３１００２ｘ'])(
  '%s is a resident identity number',
  (number) => {
    expect(readResidentId(number).state).toBe('good')
  },
)

test.each([
  ['110105194912310021', 'checkFails'],
  ['110105194902300020', 'impossibleDate'],
  ['11010519491231002', 'malformed'],
])('%s: %s', (number, state) => {
  expect(readResidentId(number).state).toBe(state)
})

test('what is shown is masked', () => {
  expect(maskDocument('360102199001011234')).toBe('3601**********1234')
  expect(maskMobile('13812345678')).toBe('138****5678')
  expect(maskDocument('E123456')).not.toContain('12345')
})

test('telephones and postcodes', () => {
  expect([isMobile('138 1234 5678'), isMobile('12812345678'), isPostcode('330000'), isPostcode('33000')]).toEqual([
    true,
    false,
    true,
    false,
  ])
  expect([isTelephone('0791-83884567'), isTelephone('13812345678'), isTelephone('8388')]).toEqual([true, true, false])
})
