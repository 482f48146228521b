import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { NavLinks } from './nav-links'

type Props = {
  actor: { name: string; roles: readonly string[] }
  nav: readonly { href: string; label: string }[]
  account: ReactNode
  /** demo only */
  clock?: ReactNode
  children: ReactNode
}

/** Frame of the pages for signed-in people: who I am, where I can go, and in the demo the clock. */
export function WorkShell({ actor, nav, account, clock, children }: Props) {
  const t = useTranslations('shell')
  const roles = useFormatter().list(actor.roles, { type: 'unit' })
  return (
    <div className="work">
      <div className="work-bar">
        <nav aria-label={t('workNav')} className="work-nav">
          <NavLinks items={nav} />
        </nav>
        <div className="work-who">
          <span className="font-medium">{actor.name}</span>
          <span className="text-ink-soft">{roles}</span>
          {account}
        </div>
      </div>
      {clock}
      {children}
    </div>
  )
}
