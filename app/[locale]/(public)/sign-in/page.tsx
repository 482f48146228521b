import { getTranslations } from 'next-intl/server'
import { DemoSwitcher } from '@/components/people/demo-switcher'
import { SignInForm } from '@/components/people/sign-in-form'
import { ButtonLink } from '@/components/ui/button-link'
import { Callout, PageHeader, Panel } from '@/components/ui/page'
import { Submit } from '@/components/ui/submit'
import { sameSitePath } from '@/lib/rules/sign-in'
import { currentSession } from '@/lib/session'
import { seeDemoAccounts } from '@/lib/use-cases/people/switch-account'
import { signInAction, signOutAction, switchAccountAction } from './actions'

export async function generateMetadata() {
  return { title: (await getTranslations('people.signIn'))('title') }
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** Sign-in: for everybody with an account; in the demo with the role switcher. */
export default async function SignInPage({ searchParams }: Props) {
  const [{ next, registered }, t, ui, session] = await Promise.all([
    searchParams,
    getTranslations('people'),
    getTranslations('ui'),
    currentSession(),
  ])
  const demo = seeDemoAccounts()
  const words = {
    login: t('fields.login'),
    password: t('fields.password'),
    submit: t('signIn.submit'),
    problems: ui('problems'),
    working: ui('working'),
  }
  return (
    <div className="page stack max-w-2xl">
      <PageHeader title={t('signIn.title')} subtitle={t('signIn.intro')} />
      {registered && (
        <Callout tone="ok">
          <p role="status">{t(registered === 'waits' ? 'register.waits' : 'register.registered')}</p>
        </Callout>
      )}
      {session ? (
        <Panel>
          <p>{t('signIn.already', { name: session.actor.name })}</p>
          <div className="mt-4 flex flex-wrap gap-3">
            <ButtonLink href="/desk" tone="primary">
              {t('signIn.toDesk')}
            </ButtonLink>
            <form action={signOutAction}>
              <Submit tone="secondary">{t('signIn.signOut')}</Submit>
            </form>
          </div>
        </Panel>
      ) : (
        <Panel>
          <SignInForm action={signInAction} next={sameSitePath(next?.toString()) ?? ''} words={words} />
          <ul className="mt-5 grid gap-1 text-sm text-ink-soft">
            <li>{t('signIn.forgotten')}</li>
            <li>{t('signIn.other')}</li>
          </ul>
          <p className="mt-4">
            {t('signIn.noAccount')} <ButtonLink href="/register">{t('signIn.register')}</ButtonLink>
          </p>
        </Panel>
      )}
      {demo.length > 0 && (
        <Panel title={t('demo.title')}>
          <p className="mb-3 text-sm">{t('demo.intro')}</p>
          <DemoSwitcher accounts={demo} action={switchAccountAction} {...(session && { current: session.login })} />
        </Panel>
      )}
    </div>
  )
}
