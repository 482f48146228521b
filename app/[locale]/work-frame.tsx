import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { DemoBar } from '@/components/demo/demo-bar'
import { DemoSwitcher } from '@/components/people/demo-switcher'
import { WorkShell } from '@/components/shell/work-shell'
import { SoftLinks } from '@/components/ui/soft-links'
import { Submit } from '@/components/ui/submit'
import { type Actor, hasRole } from '@/lib/rules/actor'
import { sightOf } from '@/lib/rules/sight'
import type { CurrentSession } from '@/lib/session'
import { seeDemoAccounts } from '@/lib/use-cases/people/switch-account'
import { signOutAction, switchAccountAction } from './(public)/sign-in/actions'

/** Where one can go, and who finds it in the navigation. */
const NAV = [
  { key: 'desk', href: '/desk', shown: () => true },
  { key: 'cycles', href: '/cycles', shown: () => true },
  { key: 'applications', href: '/applications', shown: (actor: Actor) => hasRole(actor, 'applicant') },
  { key: 'recommendations', href: '/recommendations', shown: (actor: Actor) => hasRole(actor, 'recommender') },
  { key: 'review', href: '/review', shown: (actor: Actor) => hasRole(actor, 'reviewer') },
  { key: 'inquiries', href: '/inquiries', shown: (actor: Actor) => hasRole(actor, 'department') },
  { key: 'reviewers', href: '/reviewers', shown: (actor: Actor) => sightOf(actor, 'reviewerPool') !== 'none' },
  { key: 'restDays', href: '/rest-days', shown: (actor: Actor) => hasRole(actor, 'handler', 'lead', 'auditor') },
  { key: 'successions', href: '/successions', shown: (actor: Actor) => hasRole(actor, 'handler', 'lead', 'auditor') },
  { key: 'misuse', href: '/misuse', shown: (actor: Actor) => sightOf(actor, 'objection') === 'all' },
  { key: 'letterheads', href: '/letterheads', shown: (actor: Actor) => sightOf(actor, 'paper') === 'all' },
  { key: 'organization', href: '/account/organization', shown: (actor: Actor) => hasRole(actor, 'applicant') },
  { key: 'users', href: '/admin/users', shown: (actor: Actor) => sightOf(actor, 'account') === 'all' },
  { key: 'keys', href: '/admin/keys', shown: (actor: Actor) => sightOf(actor, 'account') === 'all' },
  { key: 'mails', href: '/admin/mails', shown: (actor: Actor) => sightOf(actor, 'account') === 'all' },
  { key: 'audit', href: '/audit', shown: (actor: Actor) => sightOf(actor, 'ledger') === 'all' },
  { key: 'account', href: '/account', shown: () => true },
] as const

type Props = { session: CurrentSession; children: ReactNode; clock?: ReactNode }

/** Frame of the pages for signed-in people. Until a first password is changed there is nowhere to go. */
export async function WorkFrame({ session, clock, children }: Props) {
  const t = await getTranslations('people')
  const { actor, mustChange, login } = session
  const nav = NAV.filter(({ shown }) => !mustChange && shown(actor))
  const demo = seeDemoAccounts()
  const signOut = (
    <form action={signOutAction}>
      <Submit tone="quiet">{t('account.signOut')}</Submit>
    </form>
  )
  const switcher = <DemoSwitcher accounts={demo} current={login} action={switchAccountAction} />
  return (
    <WorkShell
      actor={{
        name: actor.name,
        roles: actor.roles.filter((role) => role !== 'public').map((role) => t(`roles.${role}`)),
      }}
      nav={nav.map(({ key, href }) => ({ href, label: t(`shell.${key}`) }))}
      account={signOut}
      {...(demo.length > 0 && { clock: <DemoBar clock={clock}>{switcher}</DemoBar> })}
    >
      {children}
      <SoftLinks />
    </WorkShell>
  )
}
