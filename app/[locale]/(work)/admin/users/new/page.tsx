import { getTranslations } from 'next-intl/server'
import { FirstPasswordField, PersonFields } from '@/components/people/account-fields'
import { Combinations } from '@/components/people/combinations'
import { RolesFields } from '@/components/people/roles-fields'
import { Act } from '@/components/ui/act'
import { PageHeader, Panel } from '@/components/ui/page'
import { Submit } from '@/components/ui/submit'
import { requireActor } from '@/lib/session'
import { seeNewAccount } from '@/lib/use-cases/people/see-accounts'
import { createAccountAction } from '../actions'

export async function generateMetadata() {
  return { title: (await getTranslations('people.admin'))('create') }
}

/** A new account with its roles and first password. */
export default async function NewUserPage() {
  await requireActor('admin')
  const [{ departments, recommendingBodies, suggestedPassword }, t] = await Promise.all([
    seeNewAccount(),
    getTranslations('people'),
  ])
  return (
    <div className="page stack">
      <PageHeader title={t('admin.create')} crumbs={[{ href: '/admin/users', label: t('admin.title') }]} />
      <Panel>
        <Act action={createAccountAction} className="grid max-w-2xl gap-4" guard reset>
          <PersonFields />
          <RolesFields departments={departments} recommendingBodies={recommendingBodies} />
          <Combinations />
          <FirstPasswordField suggested={suggestedPassword} />
          <div>
            <Submit>{t('admin.createSubmit')}</Submit>
          </div>
        </Act>
      </Panel>
    </div>
  )
}
