import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Tag } from '@/components/ui/page'
import { Table } from '@/components/ui/table'
import { DateTime } from '@/components/ui/time'

type Row = {
  id: string
  agent: string
  createdAt: Date
  lastSeenAt: Date
  endedAt: Date | null
  endedWhy: string | null
}

type Props = {
  caption: string
  sessions: readonly Row[]
  currentId?: string
  /** the button that ends an open session */
  end?: (session: Row) => ReactNode
}

/** `Firefox`, `Chrome`, …: enough to know one's own computer again. */
function browserOf(agent: string): string {
  const name = ['Edg', 'OPR', 'Firefox', 'HeadlessChrome', 'Chrome', 'Safari'].find((word) => agent.includes(word))
  const system = ['Windows', 'Android', 'iPhone', 'iPad', 'Macintosh', 'Linux'].find((word) => agent.includes(word))
  return [name === 'Edg' ? 'Edge' : name, system].filter(Boolean).join(' · ') || '—'
}

/** Sessions of one account, newest first. */
export function SessionTable({ caption, sessions, currentId, end }: Props) {
  const t = useTranslations('people')
  const standing = (row: Row) => {
    if (row.id === currentId) return <Tag tone="ok">{t('account.current')}</Tag>
    if (!row.endedAt) return <Tag tone="info">{t('account.open')}</Tag>
    return t(`endedWhy.${row.endedWhy ?? 'signedOut'}` as 'endedWhy.idle')
  }
  const columns = [
    {
      key: 'from',
      header: t('account.startedAt'),
      rowHeader: true,
      cell: (row: Row) => <DateTime value={row.createdAt} />,
    },
    { key: 'seen', header: t('account.lastSeenAt'), cell: (row: Row) => <DateTime value={row.lastSeenAt} /> },
    { key: 'agent', header: t('account.agent'), cell: (row: Row) => browserOf(row.agent) },
    { key: 'standing', header: t('account.standing'), cell: standing },
  ]
  const acts = end && {
    key: 'end',
    header: <span className="sr-only">{t('account.end')}</span>,
    cell: (row: Row) => (row.endedAt || row.id === currentId ? null : end(row)),
  }
  return (
    <Table
      caption={caption}
      columns={acts ? [...columns, acts] : columns}
      rows={sessions}
      rowKey={(row) => row.id}
      empty="—"
    />
  )
}
