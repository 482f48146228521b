'use client'
import { Link, usePathname } from '@/lib/text/navigation'

type Props = { items: readonly { href: string; label: string }[] }

/** Links of a navigation, the one that one is at marked. The nearest address wins: `/cycles/1/ranking` marks `/cycles`. */
export function NavLinks({ items }: Props) {
  const path = usePathname()
  const here = items
    .map(({ href }) => href)
    .filter((href) => path === href || path.startsWith(`${href}/`))
    .sort((a, b) => b.length - a.length)[0]
  return (
    <ul>
      {items.map(({ href, label }) => (
        <li key={href}>
          <Link
            href={href}
            prefetch={false}
            aria-current={href !== here ? undefined : href === path ? 'page' : 'true'}
            onClick={(event) => event.currentTarget.closest('details')?.removeAttribute('open')}
          >
            {label}
          </Link>
        </li>
      ))}
    </ul>
  )
}
