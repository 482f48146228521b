import { need, type Unmet, unmet } from './unmet'

export const PASSWORD_MIN = 10
export const PASSWORD_MAX = 128
const CLASSES = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9\s]/]
const CLASSES_NEEDED = 3

/** Is the password one that may protect an account (GB/T 22239: length, three of four classes, not the login)? */
export function passwordStrong(password: string, login: string, field = 'password'): Unmet[] {
  const classes = CLASSES.filter((pattern) => pattern.test(password)).length
  const name = login.trim().toLowerCase()
  return [
    ...need(
      password.length >= PASSWORD_MIN && password.length <= PASSWORD_MAX,
      unmet('passwordLength', 'A28', { minimum: PASSWORD_MIN, maximum: PASSWORD_MAX }, field),
    ),
    ...need(classes >= CLASSES_NEEDED, unmet('passwordClasses', 'A28', { needed: CLASSES_NEEDED }, field)),
    ...need(
      name === '' || !password.toLowerCase().includes(name),
      unmet('passwordHoldsLogin', 'A28', undefined, field),
    ),
  ]
}
