import { useTranslations } from 'next-intl'
import { Table } from '@/components/ui/table'
import { DateTime } from '@/components/ui/time'
import type { AccountRole } from '@/lib/rules/actor'
import { Link } from '@/lib/text/navigation'
import { AccountStanding } from './account-standing'

type Account = {
  id: string
  login: string
  name: string
  roles: readonly AccountRole[]
  standsFor: readonly string[]
  mustChange: boolean
  lockedUntil: Date | null
  disabledAt: Date | null
  lastSeenAt: Date | null
}

/** Accounts, one a row. */
export function AccountTable({ accounts, at }: { accounts: readonly Account[]; at: Date }) {
  const t = useTranslations('people')
  const columns = [
    {
      key: 'login',
      header: t('admin.login'),
      rowHeader: true,
      cell: ({ id, login }: Account) => (
        <Link href={`/admin/users/${id}`} prefetch={false}>
          {login}
        </Link>
      ),
    },
    { key: 'name', header: t('admin.name'), cell: ({ name }: Account) => name },
    {
      key: 'roles',
      header: t('admin.roles'),
      cell: ({ roles }: Account) => roles.map((role) => t(`roles.${role}`)).join('、') || '—',
    },
    { key: 'for', header: t('admin.standsFor'), cell: ({ standsFor }: Account) => standsFor.join('、') || '—' },
    {
      key: 'standing',
      header: t('admin.standing'),
      cell: (account: Account) => <AccountStanding account={account} at={at} />,
    },
    {
      key: 'seen',
      header: t('admin.lastSeenAt'),
      cell: ({ lastSeenAt }: Account) => (lastSeenAt ? <DateTime value={lastSeenAt} /> : t('admin.never')),
    },
  ]
  return (
    <Table
      caption={t('admin.title')}
      columns={columns}
      rows={accounts}
      rowKey={({ id }) => id}
      empty={t('admin.none')}
    />
  )
}
