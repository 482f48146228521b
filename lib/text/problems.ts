import type { Locale } from 'next-intl'
import { getFormatter, getLocale, getTranslations } from 'next-intl/server'
import type { z } from 'zod'
import { numberKey } from '../rules/rulebook-departures'
import type { Unmet, UnmetFacts } from '../rules/unmet'

/** A worded reason: the sentence, its article, and the way to the article or to the field. */
export type Problem = { text: string; article?: string; href?: string; field?: string }

const DAY = /^\d{4}-\d{2}-\d{2}$/
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/

type Format = Awaited<ReturnType<typeof getFormatter>>

function readable(facts: UnmetFacts, format: Format, number: (path: string) => string) {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => {
      if (typeof value !== 'string') return [name, value]
      if (name === 'path') return [name, number(value)]
      if (DAY.test(value)) return [name, format.dateTime(new Date(`${value}T00:00:00+08:00`), { dateStyle: 'long' })]
      if (INSTANT.test(value))
        return [name, format.dateTime(new Date(value), { dateStyle: 'long', timeStyle: 'medium' })]
      return [name, value]
    }),
  )
}

/** Reasons in the reader's language (or the one that is asked for, where an address has none), each with its article and the way to it. The one place that words a refusal. */
export async function problemsOf(reasons: readonly Unmet[], asked?: Locale): Promise<Problem[]> {
  const locale = asked ?? (await getLocale())
  const [t, names, format] = await Promise.all([
    getTranslations({ locale, namespace: 'unmet' }),
    getTranslations({ locale, namespace: 'rulebook.names' }),
    getFormatter({ locale }),
  ])
  const number = (path: string) => names(numberKey(path) as 'cycleYears')
  return reasons.map(({ code, article, facts = {}, field }) => ({
    text: (t as unknown as (key: string, values: object) => string)(code, readable(facts, format, number)),
    article,
    href: `/regulation#${article.toLowerCase()}`,
    ...(field && { field }),
  }))
}

type Field = { code: string; values: Record<string, string | number> }

/** zod's issue as a key of the catalogue `unmet.field`; a schema may name its own key as the issue's message (`field.creditCode`). */
function fieldCode(issue: z.core.$ZodIssue): Field {
  if (issue.message.startsWith('field.')) return { code: issue.message.slice(6), values: {} }
  switch (issue.code) {
    case 'too_small':
      if (issue.origin === 'string' && Number(issue.minimum) <= 1) return { code: 'required', values: {} }
      return { code: issue.origin === 'string' ? 'tooShort' : 'tooSmall', values: { minimum: Number(issue.minimum) } }
    case 'too_big':
      return { code: issue.origin === 'string' ? 'tooLong' : 'tooBig', values: { maximum: Number(issue.maximum) } }
    case 'invalid_type':
      return { code: issue.input === undefined || issue.input === '' ? 'required' : 'wrongKind', values: {} }
    default:
      return { code: 'invalid', values: {} }
  }
}

/** What is wrong with the input, field by field. */
export async function fieldProblems(
  error: z.ZodError,
): Promise<{ problems: Problem[]; fields: Record<string, string> }> {
  const t = await getTranslations('unmet.field')
  const fields: Record<string, string> = {}
  for (const issue of error.issues) {
    const { code, values } = fieldCode(issue)
    const path = issue.path.join('.')
    fields[path] ??= (t as unknown as (key: string, values: object) => string)(code, values)
  }
  return { problems: Object.entries(fields).map(([field, text]) => ({ text, field, href: `#${field}` })), fields }
}
