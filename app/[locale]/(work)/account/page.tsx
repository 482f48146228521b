import { getTranslations } from 'next-intl/server'
import { SessionTable } from '@/components/people/session-table'
import { Act } from '@/components/ui/act'
import { ActButton } from '@/components/ui/act-button'
import { ButtonLink } from '@/components/ui/button-link'
import { SelectField, TextField } from '@/components/ui/fields'
import { Callout, Facts, PageHeader, Panel } from '@/components/ui/page'
import { Submit } from '@/components/ui/submit'
import { DateTime } from '@/components/ui/time'
import { SECURITY } from '@/lib/rules/sign-in'
import { currentSession, requireActor } from '@/lib/session'
import { routing } from '@/lib/text/routing'
import { MAILINGS } from '@/lib/use-cases/people/change-own-contact.input'
import { seeOwnAccount } from '@/lib/use-cases/people/see-own-account'
import { changeContactAction, endSessionAction } from './actions'

export async function generateMetadata() {
  return { title: (await getTranslations('people.account'))('title') }
}

/** One's own account: contact, password, sessions. */
export default async function AccountPage() {
  const actor = await requireActor()
  const [{ account, sessions, awaited }, session, t, mailing] = await Promise.all([
    seeOwnAccount(actor),
    currentSession(),
    getTranslations('people'),
    getTranslations('mailing'),
  ])
  const roles = actor.roles.filter((role) => role !== 'public')
  return (
    <div className="page stack">
      <PageHeader
        title={t('account.title')}
        actions={<ButtonLink href="/account/password">{t('account.changePassword')}</ButtonLink>}
      />
      {awaited.map((name) => (
        <Callout key={name}>{t('account.awaited', { name })}</Callout>
      ))}
      <Panel>
        <Facts
          items={[
            { term: t('fields.login'), value: account?.login },
            {
              term: t('account.roles'),
              value: roles.length > 0 ? roles.map((role) => t(`roles.${role}`)).join('、') : t('account.noRole'),
            },
            { term: t('admin.createdAt'), value: account && <DateTime value={account.createdAt} /> },
          ]}
        />
      </Panel>
      <Panel title={t('account.contact')}>
        <Act action={changeContactAction} className="grid max-w-xl gap-4">
          <TextField name="name" label={t('fields.name')} defaultValue={account?.name} autoComplete="name" />
          <TextField name="email" label={t('fields.email')} defaultValue={account?.email ?? ''} type="email" optional />
          <TextField
            name="mobile"
            label={t('fields.mobile')}
            defaultValue={account?.mobile ?? ''}
            type="tel"
            optional
          />
          <SelectField
            name="mailing"
            label={mailing('setting')}
            hint={mailing('settingHint')}
            defaultValue={account?.mailing}
            options={MAILINGS.map((value) => ({ value, label: mailing(`mailing.${value}`) }))}
          />
          <SelectField
            name="locale"
            label={mailing('locale')}
            defaultValue={account?.locale}
            options={routing.locales.map((value) => ({ value, label: mailing(`locales.${value}`) }))}
          />
          <div>
            <Submit>{t('account.save')}</Submit>
          </div>
        </Act>
      </Panel>
      <Panel title={t('account.sessions')}>
        <p className="mb-3 text-sm text-ink-soft">
          {t('account.sessionsIntro', { idle: SECURITY.idleMinutes, idleAdmin: SECURITY.idleMinutesAdmin })}
        </p>
        <SessionTable
          caption={t('account.sessions')}
          sessions={sessions}
          {...(session && { currentId: session.sessionId })}
          end={({ id }) => (
            <ActButton action={endSessionAction} label={t('account.end')} values={{ sessionId: id }} tone="quiet" />
          )}
        />
      </Panel>
    </div>
  )
}
