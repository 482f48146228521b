'use client'
import { Link, usePathname } from '@/lib/text/navigation'

/** The same page in the other language. */
export function LanguageLink({ label, locale }: { label: string; locale: 'en' | 'zh-CN' }) {
  const path = usePathname()
  return (
    <Link href={path} locale={locale} hrefLang={locale} lang={locale} className="button button-quiet" prefetch={false}>
      {label}
    </Link>
  )
}
