import { describe, expect, test } from 'vitest'
import { documentAcceptable, employerAcceptable, organizationAcceptable } from './registration'

const codes = (reasons: { code: string }[]) => reasons.map(({ code }) => code)
const NAME = '南昌某某制造有限公司'

describe('an organization registers', () => {
  test.each([
    ['91350100M000100Y43', NAME, false, []],
    ['９１３５０１００ｍ０００１００ｙ４３', NAME, false, []],
    [' 91350100-M000100Y43 ', NAME, false, []],
    ['91350100M0001TGQXM', NAME, false, ['creditCodeChecksum']],
    ['91350100M0001TGQXM', NAME, true, []],
    ['91350100M000100Y4', NAME, true, ['creditCodeForm']],
    ['9135010OM000100Y43', NAME, true, ['creditCodeForm']],
    ['92350100M000100Y43', NAME, true, ['creditCodeIndividualBusiness']],
    ['11350100M000100Y43', NAME, true, ['creditCodeGovernment']],
    ['91350100M000100Y43', '江西某某银行南昌分行', false, ['creditCodeBranch']],
    ['91350100M0001TGQXM', '某某公司南昌分公司', false, ['creditCodeBranch', 'creditCodeChecksum']],
  ])('%s %s (confirmed: %s): %j', (code, name, confirmed, expected) => {
    expect(codes(organizationAcceptable(code, name, confirmed))).toEqual(expected)
  })

  test('a code registered elsewhere is accepted: the region digits are of the registering authority', () => {
    expect(organizationAcceptable('9111000071093123XX', NAME, false)).toEqual([])
  })

  test('a reason stands at its field', () => {
    expect(organizationAcceptable('91350100M0001TGQXM', NAME, false)).toEqual([
      { code: 'creditCodeChecksum', article: 'A10', field: 'confirmsCode' },
    ])
  })
})

describe('a person registers', () => {
  test.each([
    ['residentId', '11010519491231002X', []],
    ['residentId', '11010519491231002x', []],
    ['residentId', '440524188001010014', []],
    ['residentId', '110105194912310021', ['documentChecksum']],
    ['residentId', '110105194913310021', ['documentChecksum']],
    ['residentId', '1101051949123100', ['documentForm']],
    ['residencePermit', '11010519491231002X', ['documentForm']],
    ['passport', 'E00000001', []],
    ['passport', 'e 0000 0001', []],
    ['passport', '护照', ['documentForm']],
    ['permanentResidence', 'USA110091110001', []],
    ['permanentResidence', '911124198108030024', []],
    ['permanentResidence', '12', ['documentForm']],
  ] as const)('%s %s: %j', (kind, number, expected) => {
    expect(codes(documentAcceptable(kind, number))).toEqual(expected)
  })

  test.each([
    ['12350100M000100Y43', false, ['employerCodeChecksum']],
    ['12350100M000100Y43', true, []],
    ['91350100M000100Y43', false, []],
    ['7109', true, ['employerCodeForm']],
  ])('employer %s (confirmed: %s): %j', (code, confirmed, expected) => {
    expect(codes(employerAcceptable(code, confirmed))).toEqual(expected)
  })
})
