import { useTranslations } from 'next-intl'
import { Link } from '@/lib/text/navigation'

/** Goes from page to page of a long list. `href` makes the address of a page, 1 the first. */
export function Pager({
  page,
  pages,
  total,
  href,
}: {
  page: number
  pages: number
  total: number
  href: (page: number) => string
}) {
  const t = useTranslations('ui.pager')
  return (
    <nav className="pager" aria-label={t('label')}>
      <span>{t('total', { total })}</span>
      {pages > 1 && (
        <span className="flex items-center gap-3">
          {page > 1 && (
            <Link href={href(page - 1)} rel="prev" prefetch={false}>
              {t('previous')}
            </Link>
          )}
          <span>{t('page', { page, pages })}</span>
          {page < pages && (
            <Link href={href(page + 1)} rel="next" prefetch={false}>
              {t('next')}
            </Link>
          )}
        </span>
      )}
    </nav>
  )
}
