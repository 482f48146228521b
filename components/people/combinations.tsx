import { useTranslations } from 'next-intl'
import { FORBIDDEN_PAIRS } from '@/lib/rules/people-combinations'
import { Link } from '@/lib/text/navigation'

/** The combinations of roles that are refused, from the same table that refuses them. */
export function Combinations() {
  const t = useTranslations('people')
  const names = (roles: readonly (typeof FORBIDDEN_PAIRS)[number]['one'][number][]) =>
    roles.map((role) => t(`roles.${role}`)).join('、')
  return (
    <details>
      <summary>{t('admin.combinations')}</summary>
      <p className="mt-2 text-sm">{t('admin.combinationsIntro')}</p>
      <ul className="mt-1 grid gap-1 text-sm">
        {FORBIDDEN_PAIRS.map(({ code, one, other, article }) => (
          <li key={code}>
            {t('admin.with', { one: names(one), other: names(other) })}{' '}
            <Link href={`/regulation#${article.toLowerCase()}`} className="article-link" prefetch={false}>
              {article}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  )
}
