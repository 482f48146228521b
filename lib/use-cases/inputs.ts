import { z } from 'zod'

/** An id, as it comes from an address or a form. */
export const idInput = z.string().trim().min(1).max(64)

/** A civil day in Beijing, `2026-03-09`, that exists in the calendar. */
export const dayInput = z
  .string()
  .trim()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'field.day')
  .refine((day) => {
    const date = new Date(`${day}T00:00:00Z`)
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
  }, 'field.day')

/** An instant typed as Beijing time in a `datetime-local` field; an ISO instant is taken as it is. */
export const instantInput = z
  .string()
  .trim()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/, 'field.instant')
  .transform((text, context) => {
    const instant = new Date(/(Z|[+-]\d{2}:\d{2})$/.test(text) ? text : `${text}+08:00`)
    if (!Number.isNaN(instant.getTime())) return instant
    context.addIssue({ code: 'custom', message: 'field.instant' })
    return z.NEVER
  })

/** A text that must be there: trimmed, at most `maximum` characters. */
export const textInput = (maximum: number) => z.string().trim().min(1).max(maximum)

/** A text that may be left empty. */
export const optionalText = (maximum: number) => z.string().trim().max(maximum).default('')

/** A list from checkboxes or repeated fields: nothing, one, or several values of the same name. */
export const listInput = <T extends z.ZodType>(item: T, maximum: number) =>
  z.preprocess(
    (value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
    z.array(item).max(maximum),
  )

/** A checkbox: on or absent. */
export const tickInput = z.preprocess((value) => value === true || value === 'on' || value === 'true', z.boolean())

/** One file of an upload; absent when none was picked. */
export const fileInput = z
  .array(z.instanceof(File))
  .max(1)
  .optional()
  .transform((files) => files?.[0] ?? null)
