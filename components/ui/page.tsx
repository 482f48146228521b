import type { ReactNode } from 'react'
import { Link } from '@/lib/text/navigation'

export type Crumb = { href: string; label: string }

/** Title of a page under the double rule of an official paper, with the way back and what can be done here. */
export function PageHeader({
  title,
  subtitle,
  crumbs = [],
  actions,
}: {
  title: string
  subtitle?: ReactNode
  crumbs?: readonly Crumb[]
  actions?: ReactNode
}) {
  return (
    <header className="page-header">
      {crumbs.length > 0 && (
        <nav aria-label="breadcrumb" className="crumbs">
          <ol>
            {crumbs.map(({ href, label }) => (
              <li key={href}>
                <Link href={href} prefetch={false}>
                  {label}
                </Link>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div className="page-title">
        <div>
          <h1>{title}</h1>
          {subtitle && <p className="page-subtitle">{subtitle}</p>}
        </div>
        {actions && <div className="page-actions">{actions}</div>}
      </div>
    </header>
  )
}

/** A part of a page on its own sheet. */
export function Panel({
  title,
  id,
  children,
  aside,
}: {
  title?: string
  id?: string
  children: ReactNode
  aside?: ReactNode
}) {
  return (
    <section className="panel" {...(id && { id })} {...(title && { 'aria-label': title })}>
      {(title || aside) && (
        <div className="panel-head">
          {title && <h2>{title}</h2>}
          {aside}
        </div>
      )}
      {children}
    </section>
  )
}

/** A remark that somebody should notice. */
export function Callout({
  tone = 'info',
  title,
  children,
}: {
  tone?: 'info' | 'warn' | 'danger' | 'ok'
  title?: string
  children?: ReactNode
}) {
  return (
    <div className="callout" data-tone={tone}>
      {title && <p className="font-semibold">{title}</p>}
      {children}
    </div>
  )
}

/** A short word about a state. Never by colour alone. */
export function Tag({
  tone = 'neutral',
  children,
}: {
  tone?: 'neutral' | 'info' | 'ok' | 'warn' | 'danger' | 'accent'
  children: ReactNode
}) {
  return (
    <span className="tag" data-tone={tone}>
      {children}
    </span>
  )
}

/** Terms and their values. */
export function Facts({ items }: { items: readonly { term: string; value: ReactNode }[] }) {
  return (
    <dl className="facts">
      {items.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** A figure that counts, with what it counts. */
export function Stat({
  value,
  label,
  tone = 'neutral',
}: {
  value: ReactNode
  label: string
  tone?: 'neutral' | 'warn' | 'ok' | 'danger'
}) {
  return (
    <div className="stat" data-tone={tone}>
      <span className="stat-value">{value}</span>
      <span className="stat-label">{label}</span>
    </div>
  )
}

/** Nothing is here yet, and what would bring something. */
export function Empty({ children }: { children: ReactNode }) {
  return <p className="empty">{children}</p>
}

/** Pages of the same thing, side by side. */
export function Tabs({
  label,
  items,
}: {
  label: string
  items: readonly { href: string; label: string; current: boolean; note?: string }[]
}) {
  return (
    <nav aria-label={label} className="tabs">
      {items.map(({ href, label: text, current, note }) => (
        <Link key={href} href={href} aria-current={current ? 'page' : undefined} prefetch={false}>
          {text}
          {note && <span className="tab-note">{note}</span>}
        </Link>
      ))}
    </nav>
  )
}
