import { getTranslations } from 'next-intl/server'
import { Act } from '@/components/ui/act'
import { TextField } from '@/components/ui/fields'
import { PageHeader, Panel } from '@/components/ui/page'
import { Submit } from '@/components/ui/submit'
import { requireSession } from '@/lib/session'
import { changePasswordAction } from './actions'

export async function generateMetadata() {
  return { title: (await getTranslations('people.account'))('changePassword') }
}

/** One's own password; a first password must be changed here before anything else. */
export default async function PasswordPage() {
  const [session, t] = await Promise.all([requireSession(), getTranslations('people')])
  return (
    <div className="page stack">
      <PageHeader
        title={session.mustChange ? t('account.firstTitle') : t('account.changePassword')}
        crumbs={session.mustChange ? [] : [{ href: '/account', label: t('account.title') }]}
        {...(session.mustChange && { subtitle: t('account.firstIntro') })}
      />
      <Panel>
        <Act action={changePasswordAction} className="grid max-w-xl gap-4">
          <input type="hidden" name="username" autoComplete="username" value={session.login} readOnly />
          <TextField
            name="oldPassword"
            label={t('fields.oldPassword')}
            type="password"
            autoComplete="current-password"
          />
          <TextField
            name="password"
            label={t('fields.newPassword')}
            hint={t('fields.passwordHint')}
            type="password"
            autoComplete="new-password"
          />
          <TextField name="repeated" label={t('fields.repeated')} type="password" autoComplete="new-password" />
          <div>
            <Submit>{t('account.changePassword')}</Submit>
          </div>
        </Act>
      </Panel>
    </div>
  )
}
