import 'server-only'
import { cookies, headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import NextAuth, { type AuthOptions } from 'next-auth'
import { decode, encode } from 'next-auth/jwt'
import CredentialsProvider from 'next-auth/providers/credentials'
import { getLocale } from 'next-intl/server'
import { cache } from 'react'
import { now, wallClock } from './clock'
import { sessionWithActor } from './data/people-actor'
import { touchSession } from './data/people-sessions'
import { authSecret, servedOverHttps } from './env'
import { mayTry } from './rate-limit'
import { type Actor, hasRole, type Role, VISITOR } from './rules/actor'
import { SECURITY, sessionOver, shouldTouch } from './rules/sign-in'
import { getPathname } from './text/navigation'
import { endSessionOf } from './use-cases/people/end-session'
import { type SignedIn, type SignInAt, signIn } from './use-cases/people/sign-in'

const cookieName = () => `${servedOverHttps() ? '__Secure-' : ''}next-auth.session-token`
const MAX_AGE = SECURITY.sessionHours * 3600

/** When, and with which browser, somebody signs in. */
export async function signInAt(): Promise<SignInAt> {
  return { now: await now(), wall: wallClock(), agent: (await headers()).get('user-agent') ?? '' }
}

/** next-auth's own sign-out ends the session in the database too. */
async function endSessionById(sessionId: unknown): Promise<void> {
  const session = typeof sessionId === 'string' ? await sessionWithActor(sessionId) : null
  if (session)
    await endSessionOf(session.actor, session.sessionId, 'signedOut', { now: await now(), wall: wallClock() })
}

/** next-auth's settings: login and password, a cookie that names the session. The row of the session in the database is the truth. */
export function authOptions(): AuthOptions {
  return {
    secret: authSecret(),
    session: { strategy: 'jwt', maxAge: MAX_AGE },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    providers: [
      CredentialsProvider({
        credentials: { login: {}, password: {} },
        async authorize(given) {
          if (!(await mayTry('signIn'))) return null
          const result = await signIn({ login: given?.login ?? '', password: given?.password ?? '' }, await signInAt())
          return result.ok ? { id: result.value.userId, sessionId: result.value.sessionId } : null
        },
      }),
    ],
    events: {
      signOut: ({ token }) => endSessionById(token?.sessionId),
    },
    callbacks: {
      jwt: ({ token, user }) =>
        user ? { userId: user.id, sessionId: (user as { sessionId?: string }).sessionId } : token,
      session: ({ session, token }) => ({ expires: session.expires, userId: token.userId }),
    },
  }
}

/** The handler of `/api/auth/*`. */
export const authHandler = (request: Request, context: unknown) => NextAuth(authOptions())(request, context)

export type CurrentSession = { sessionId: string; login: string; mustChange: boolean; actor: Actor }

async function sessionIdOfCookie(): Promise<string | null> {
  const token = (await cookies()).get(cookieName())?.value
  if (!token) return null
  try {
    const claims = await decode({ token, secret: authSecret() })
    return typeof claims?.sessionId === 'string' ? claims.sessionId : null
  } catch {
    return null
  }
}

/** The session of this request, if it still counts; one that ran out is ended on record. */
export const currentSession = cache(async (): Promise<CurrentSession | null> => {
  const sessionId = await sessionIdOfCookie()
  const found = sessionId && (await sessionWithActor(sessionId))
  if (!found) return null
  const wall = wallClock()
  const over = sessionOver({ ...found, isAdmin: hasRole(found.actor, 'admin') }, wall)
  if (over === 'idle' || over === 'expired')
    await endSessionOf(found.actor, found.sessionId, over, { now: await now(), wall })
  if (over) return null
  if (shouldTouch(found.lastSeenAt, wall)) await touchSession(found.sessionId, wall)
  const { login, mustChange } = found
  // who must first change the password holds no role until then
  const actor: Actor = mustChange ? { ...VISITOR, userId: found.actor.userId, name: found.actor.name } : found.actor
  return { sessionId: found.sessionId, login, mustChange, actor }
})

/** Who asks. A visitor when nobody is signed in. */
export async function getActor(): Promise<Actor> {
  return (await currentSession())?.actor ?? VISITOR
}

async function to(href: string): Promise<never> {
  redirect(getPathname({ href, locale: await getLocale() }))
}

/**
 * Who asks, on a page that needs an account: else to the sign-in page and back here. A first password is changed before anything else.
 * With roles named, whoever holds none of them finds no such page.
 */
export async function requireActor(...roles: readonly Role[]): Promise<Actor> {
  const session = await currentSession()
  if (!session) {
    const here = (await headers()).get('x-path')
    return to(here ? `/sign-in?next=${encodeURIComponent(here)}` : '/sign-in')
  }
  if (session.mustChange) return to('/account/password')
  if (roles.length > 0 && !hasRole(session.actor, ...roles)) notFound()
  return session.actor
}

/** The session on the pages where a first password is changed. */
export async function requireSession(): Promise<CurrentSession> {
  return (await currentSession()) ?? to('/sign-in')
}

async function setCookie(value: string, maxAge: number): Promise<void> {
  const jar = await cookies()
  jar.set(cookieName(), value, { httpOnly: true, sameSite: 'lax', secure: servedOverHttps(), path: '/', maxAge })
}

/** Hands the browser the cookie of a session that was just opened. Only in a server action or route. */
export async function startSession({ userId, sessionId }: SignedIn): Promise<void> {
  const token = await encode({ token: { userId, sessionId }, secret: authSecret(), maxAge: MAX_AGE })
  await setCookie(token, MAX_AGE)
}

/** Ends the session of this browser and takes its cookie back. */
export async function leaveSession(why: 'signedOut' | 'switched'): Promise<void> {
  const session = await currentSession()
  if (session) await endSessionOf(session.actor, session.sessionId, why, { now: await now(), wall: wallClock() })
  await setCookie('', 0)
}
