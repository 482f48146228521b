'use server'
import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import type { SignInState } from '@/components/people/sign-in-form'
import { mayTry } from '@/lib/rate-limit'
import { sameSitePath } from '@/lib/rules/sign-in'
import { unmet } from '@/lib/rules/unmet'
import { leaveSession, signInAt, startSession } from '@/lib/session'
import { getPathname } from '@/lib/text/navigation'
import { fieldProblems, problemsOf } from '@/lib/text/problems'
import { type SignedIn, signIn } from '@/lib/use-cases/people/sign-in'
import { signInInput } from '@/lib/use-cases/people/sign-in.input'
import { switchAccount } from '@/lib/use-cases/people/switch-account'
import { switchAccountInput } from '@/lib/use-cases/people/switch-account.input'

async function localePath(path: string): Promise<string> {
  return getPathname({ href: path, locale: await getLocale() })
}

async function enter(signedIn: SignedIn, next: string | undefined): Promise<never> {
  await startSession(signedIn)
  if (signedIn.mustChange) redirect(await localePath('/account/password'))
  redirect(sameSitePath(next) ?? (await localePath('/desk')))
}

/** Signs in, and goes where one wanted to go. Works without scripts too. */
export async function signInAction(_previous: SignInState, data: FormData): Promise<SignInState> {
  const parsed = signInInput.safeParse(Object.fromEntries(data))
  const login = String(data.get('login') ?? '').slice(0, 80)
  if (!parsed.success) return { state: { status: 'refused', ...(await fieldProblems(parsed.error)) }, login }
  const result = (await mayTry('signIn'))
    ? await signIn(parsed.data, await signInAt())
    : { ok: false as const, unmet: [unmet('tooManyAttempts', 'A28')] }
  if (!result.ok) return { state: { status: 'refused', problems: await problemsOf(result.unmet) }, login }
  return enter(result.value, parsed.data.next)
}

/** Signs out. */
export async function signOutAction(): Promise<void> {
  await leaveSession('signedOut')
  redirect(await localePath('/sign-in'))
}

/** The demo's role switcher; outside the demo the use case knows no account. */
export async function switchAccountAction(data: FormData): Promise<void> {
  const parsed = switchAccountInput.safeParse(Object.fromEntries(data))
  const result = parsed.success ? await switchAccount(parsed.data, await signInAt()) : null
  if (!result?.ok) redirect(await localePath('/sign-in'))
  await leaveSession('switched')
  await enter(result.value, undefined)
}
