import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'
import { getPathname } from '@/lib/text/navigation'

/** A link for tables of many rows: a plain anchor in the reader's language, followed softly by the page's one `SoftLinks`. */
export function RowLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={getPathname({ href, locale: useLocale() })} data-soft="">
      {children}
    </a>
  )
}
