'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/**
 * Lets links of tables move softly without a component each: one listener for all `a[data-soft]` of the page. Clicks that mean a new tab or
 * a download stay the browser's.
 */
export function SoftLinks() {
  const router = useRouter()
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = (event.target as Element).closest?.('a[data-soft]')
      const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      if (!link || !isPlain || event.defaultPrevented) return
      event.preventDefault()
      router.push(link.getAttribute('href') ?? '')
    }
    document.addEventListener('click', follow)
    return () => document.removeEventListener('click', follow)
  }, [router])
  return null
}
