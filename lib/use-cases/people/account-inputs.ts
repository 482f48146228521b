import { z } from 'zod'
import { GRANTABLE } from '@/lib/rules/people'
import { idInput, listInput, optionalText, textInput } from '../inputs'

/** A login: letters, digits and `. _ -`, also a mobile number or mail address; kept in lower case. */
export const loginInput = z
  .string()
  .transform((text) => text.normalize('NFKC').trim().toLowerCase())
  .pipe(
    z
      .string()
      .min(3)
      .max(60)
      .regex(/^[a-z0-9][a-z0-9._@-]*$/, 'field.login'),
  )

/** A password, as typed: its strength is a rule, not a shape. */
export const passwordInput = z.string().min(1).max(200)

export const emailInput = optionalText(120).refine(
  (text) => text === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text),
  'field.email',
)

/** A mobile number or a landline with its area code. */
export const phoneInput = z
  .string()
  .default('')
  .transform((text) => text.normalize('NFKC').replace(/[\s-]/g, ''))
  .pipe(z.string().regex(/^(1[3-9]\d{9}|0\d{9,11})?$/, 'field.phone'))

export const personNameInput = textInput(60)
export const grantsInput = {
  roles: listInput(z.enum(GRANTABLE as [(typeof GRANTABLE)[number]]), GRANTABLE.length),
  departmentId: optionalText(64),
  recommendingBodyId: optionalText(64),
}
export const accountIdInput = z.object({ userId: idInput })
