import type { Day } from './calendar'
import { need, type Unmet, unmet } from './unmet'

/** The four bodies that issue papers of the award (A7, A8, A16, A21). */
export const ISSUING_BODIES = ['office', 'group', 'panel', 'government'] as const
export type IssuingBodyKey = (typeof ISSUING_BODIES)[number]

export type IssuingBody = { name: string; letterhead: string; code: string; signer: string }
export type IssuingBodyRecord = IssuingBody & { body: IssuingBodyKey; effectiveFrom: Day; recordedAt: Date }

/** The names that the regulation of 2021 gives; offices are renamed, so a record with a later day comes before them. */
export const BODIES_2021: Readonly<Record<IssuingBodyKey, IssuingBody>> = {
  office: {
    name: '南昌市质量强市与名牌战略工作领导小组办公室',
    letterhead: '南昌市质量强市与名牌战略工作领导小组办公室文件',
    code: '洪质强办',
    signer: '',
  },
  group: {
    name: '南昌市质量强市与名牌战略工作领导小组',
    letterhead: '南昌市质量强市与名牌战略工作领导小组文件',
    code: '洪质强',
    signer: '',
  },
  panel: {
    name: '南昌市市长质量奖评审组',
    letterhead: '南昌市市长质量奖评审组文件',
    code: '洪质奖评',
    signer: '',
  },
  government: { name: '南昌市人民政府', letterhead: '南昌市人民政府文件', code: '洪府发', signer: '' },
}

/** What a body is called on a day: the record that took effect last, and of two of one day the one written later. */
export function bodyOn(records: readonly IssuingBodyRecord[], body: IssuingBodyKey, day: Day): IssuingBody {
  const [latest] = records
    .filter((record) => record.body === body && record.effectiveFrom <= day)
    .sort((a, b) =>
      a.effectiveFrom === b.effectiveFrom
        ? b.recordedAt.getTime() - a.recordedAt.getTime()
        : a.effectiveFrom < b.effectiveFrom
          ? 1
          : -1,
    )
  const { name, letterhead, code, signer } = latest ?? BODIES_2021[body]
  return { name, letterhead, code, signer }
}

export type IssuingBodyEntry = { code: string; othersCodes: readonly string[] }

/** Two bodies that count under one code would take each other's numbers. */
function codeIsItsOwn({ code, othersCodes }: IssuingBodyEntry): Unmet[] {
  return need(!othersCodes.includes(code), unmet('codeOfAnotherBody', 'A8', { code }, 'code'))
}
/** A code stands before the bracket of the year; the marks of letters and receipts come after it. So no two numbers read the same. */
function codeIsPlain({ code }: IssuingBodyEntry): Unmet[] {
  return need(/^\p{Script=Han}{1,12}(?<![函受])$/u.test(code), unmet('codeNotPlain', 'A8', undefined, 'code'))
}

export const ISSUING_BODY_REQUIREMENTS = [codeIsPlain, codeIsItsOwn] as const
