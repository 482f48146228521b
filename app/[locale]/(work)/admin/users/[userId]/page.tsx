import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { FirstPasswordField } from '@/components/people/account-fields'
import { AccountStanding } from '@/components/people/account-standing'
import { Combinations } from '@/components/people/combinations'
import { RolesFields } from '@/components/people/roles-fields'
import { SessionTable } from '@/components/people/session-table'
import { Act } from '@/components/ui/act'
import { Callout, Facts, PageHeader, Panel } from '@/components/ui/page'
import { Submit } from '@/components/ui/submit'
import { DateTime } from '@/components/ui/time'
import { maskMobile } from '@/lib/rules/identity'
import { requireActor } from '@/lib/session'
import { seeAccount } from '@/lib/use-cases/people/see-accounts'
import { resetPasswordAction, setRolesAction } from '../actions'
import { AccountActButtons } from './act-buttons'

export async function generateMetadata() {
  return { title: (await getTranslations('people.admin'))('title') }
}

/** One account: roles, first password, sessions, and what may be done with it. */
export default async function UserPage({ params }: { params: Promise<{ userId: string }> }) {
  const actor = await requireActor('admin')
  const [{ userId }, t] = await Promise.all([params, getTranslations('people')])
  const seen = await seeAccount(actor, userId)
  if (!seen) notFound()
  const { account, sessions, departments, recommendingBodies, suggestedPassword, acts, isSelf, wall } = seen
  return (
    <div className="page stack">
      <PageHeader
        title={account.name}
        subtitle={account.login}
        crumbs={[{ href: '/admin/users', label: t('admin.title') }]}
      />
      {isSelf && <Callout>{t('admin.self')}</Callout>}
      <Panel>
        <Facts
          items={[
            { term: t('admin.standing'), value: <AccountStanding account={account} at={wall} /> },
            { term: t('admin.standsFor'), value: account.standsFor.join('、') || '—' },
            { term: t('fields.email'), value: account.email ?? '—' },
            { term: t('fields.mobile'), value: account.mobile ? maskMobile(account.mobile) : '—' },
            { term: t('admin.createdAt'), value: <DateTime value={account.createdAt} /> },
          ]}
        />
      </Panel>
      <Panel title={t('admin.rolesTitle')}>
        <Act action={setRolesAction} className="grid max-w-2xl gap-4">
          <input type="hidden" name="userId" value={account.id} />
          <RolesFields {...{ departments, recommendingBodies }} {...account} />
          <Combinations />
          <div>
            <Submit>{t('admin.rolesSubmit')}</Submit>
          </div>
        </Act>
      </Panel>
      <Panel title={t('admin.acts')}>
        <AccountActButtons userId={account.id} acts={acts} />
      </Panel>
      {!isSelf && (
        <Panel title={t('admin.reset')}>
          <Act action={resetPasswordAction} className="grid max-w-xl gap-4" reset>
            <input type="hidden" name="userId" value={account.id} />
            <FirstPasswordField suggested={suggestedPassword} />
            <div>
              <Submit tone="danger">{t('admin.resetSubmit')}</Submit>
            </div>
          </Act>
        </Panel>
      )}
      <Panel title={t('admin.sessions')}>
        <SessionTable caption={t('admin.sessions')} sessions={sessions} />
      </Panel>
    </div>
  )
}
