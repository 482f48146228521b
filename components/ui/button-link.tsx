import type { ReactNode } from 'react'
import { Link } from '@/lib/text/navigation'

type Props = { href: string; children: ReactNode; tone?: 'primary' | 'secondary' | 'quiet' }

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function ButtonLink({ href, children, tone = 'secondary' }: Props) {
  return (
    <Link href={href} className={`button button-${tone}`} prefetch={false}>
      {children}
    </Link>
  )
}
