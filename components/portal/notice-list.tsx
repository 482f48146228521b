import { useTranslations } from 'next-intl'
import { Empty, Tag } from '@/components/ui/page'
import { DayText } from '@/components/ui/time'
import { Link } from '@/lib/text/navigation'

type Listed = {
  id: string
  kind: 'announcement' | 'publicity' | 'results' | 'revocation'
  title: string
  publishedAt: Date
}

/** Published notices, each with its kind and day. */
export function NoticeList({ notices }: { notices: readonly Listed[] }) {
  const t = useTranslations('portal.notice')
  if (notices.length === 0) return <Empty>{t('none')}</Empty>
  return (
    <ul className="divide-y divide-line">
      {notices.map(({ id, kind, title, publishedAt }) => (
        <li key={id} className="flex flex-wrap items-baseline gap-x-3 gap-y-1 py-2">
          <Tag tone={kind === 'revocation' ? 'danger' : kind === 'publicity' ? 'accent' : 'info'}>
            {t(`kinds.${kind}`)}
          </Tag>
          <Link href={`/announcements/${id}`} className="flex-1 basis-60" prefetch={false}>
            {title}
          </Link>
          <span className="text-sm text-ink-soft">
            <DayText value={publishedAt} />
          </span>
        </li>
      ))}
    </ul>
  )
}
