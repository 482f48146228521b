import { useTranslations } from 'next-intl'

/** Foot of every page: the rule that all rests on. */
export function SiteFooter() {
  const t = useTranslations('shell')
  return (
    <footer className="site-footer">
      <p>{t('footer')}</p>
      <p>{t('footerTime')}</p>
    </footer>
  )
}
