import { useTranslations } from 'next-intl'
import { Link } from '@/lib/text/navigation'

/** Foot of every page: the rule that all rests on. */
export function SiteFooter() {
  const t = useTranslations('shell')
  return (
    <footer className="site-footer">
      <p>{t('footer')}</p>
      <p>
        {t('footerTime')} · <Link href="/report-misuse">{t('reportMisuse')}</Link>
      </p>
    </footer>
  )
}
