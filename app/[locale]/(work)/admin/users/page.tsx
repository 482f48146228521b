import { getTranslations } from 'next-intl/server'
import { AccountTable } from '@/components/people/account-table'
import { ButtonLink } from '@/components/ui/button-link'
import { SelectField, TextField } from '@/components/ui/fields'
import { PageHeader } from '@/components/ui/page'
import { Pager } from '@/components/ui/pager'
import { Submit } from '@/components/ui/submit'
import { ACCOUNT_ROLES } from '@/lib/rules/actor'
import { requireActor } from '@/lib/session'
import { getPathname } from '@/lib/text/navigation'
import { seeAccounts } from '@/lib/use-cases/people/see-accounts'
import { accountFilterInput } from '@/lib/use-cases/people/see-accounts.input'

export async function generateMetadata() {
  return { title: (await getTranslations('people.admin'))('title') }
}

const STANDINGS = ['all', 'inUse', 'locked', 'disabled'] as const

type Props = {
  params: Promise<{ locale: 'zh-CN' | 'en' }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** All accounts, for administrators: found by login, name, body, role and state. */
export default async function UsersPage({ params, searchParams }: Props) {
  const actor = await requireActor('admin')
  const [{ locale }, asked, t] = await Promise.all([params, searchParams, getTranslations('people')])
  const filter = accountFilterInput.parse(asked)
  const { accounts, total, perPage, wall } = await seeAccounts(actor, filter)
  const pageHref = (page: number) =>
    `/admin/users?${new URLSearchParams({ ...filter, role: filter.role ?? '', page: String(page) })}`
  return (
    <div className="page stack">
      <PageHeader
        title={t('admin.title')}
        subtitle={t('admin.intro')}
        actions={
          <ButtonLink href="/admin/users/new" tone="primary">
            {t('admin.create')}
          </ButtonLink>
        }
      />
      <search>
        <form className="filter-bar" action={getPathname({ href: '/admin/users', locale })}>
          <TextField name="search" type="search" label={t('admin.search')} defaultValue={filter.search} />
          <SelectField
            name="role"
            label={t('admin.role')}
            options={ACCOUNT_ROLES.map((role) => ({ value: role, label: t(`roles.${role}`) }))}
            empty={t('admin.anyRole')}
            defaultValue={filter.role ?? ''}
          />
          <SelectField
            name="standing"
            label={t('admin.standing')}
            options={STANDINGS.map((standing) => ({ value: standing, label: t(`admin.standings.${standing}`) }))}
            defaultValue={filter.standing}
          />
          <Submit tone="secondary">{t('admin.searchSubmit')}</Submit>
        </form>
      </search>
      <AccountTable accounts={accounts} at={wall} />
      <Pager page={filter.page} pages={Math.max(1, Math.ceil(total / perPage))} total={total} href={pageHref} />
    </div>
  )
}
