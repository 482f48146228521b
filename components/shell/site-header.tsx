import { useTranslations } from 'next-intl'
import { Link } from '@/lib/text/navigation'
import { CareSwitch } from './care-switch'
import { Emblem } from './emblem'
import { LanguageLink } from './language-link'
import { NavLinks } from './nav-links'

const NAV = [
  ['home', '/'],
  ['cycles', '/cycles'],
  ['selfCheck', '/self-check'],
  ['publicity', '/publicity'],
  ['objections', '/objections'],
  ['honours', '/honours'],
  ['verify', '/verify'],
  ['regulation', '/regulation'],
] as const

/** Head of every page. It asks for nothing personal, so that public pages stay static. */
export function SiteHeader() {
  const t = useTranslations('shell')
  const items = NAV.map(([key, href]) => ({ href, label: t(`nav.${key}`) }))
  return (
    <header className="site-header">
      <a href="#main" className="skip-link">
        {t('skip')}
      </a>
      <div className="site-bar">
        <Link href="/" className="brand" prefetch={false}>
          <Emblem size={40} />
          <span>
            <span className="brand-name">{t('name')}</span>
            <span className="brand-system">{t('system')}</span>
          </span>
        </Link>
        <details className="site-menu">
          <summary className="button button-secondary">{t('menu')}</summary>
          <nav aria-label={t('menu')} className="site-nav">
            <NavLinks items={items} />
          </nav>
        </details>
        <div className="site-tools">
          <CareSwitch label={t('care')} hint={t('careHint')} />
          <LanguageLink label={t('language')} locale={t('languageCode') as 'en' | 'zh-CN'} />
          <Link href="/desk" className="button button-primary" prefetch={false}>
            {t('signIn')}
          </Link>
        </div>
      </div>
      <nav aria-label={t('mainNav')} className="site-nav site-nav-wide">
        <NavLinks items={items} />
      </nav>
    </header>
  )
}
