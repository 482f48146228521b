import { useTranslations } from 'next-intl'
import type { Missing } from '@/lib/rules/form-check'
import { Link } from '@/lib/text/navigation'

type Props = { applicationId: string; missing: readonly Missing[]; evidence: readonly string[] }

/** Everything that stands between the draft and its submission, each with the way to its field. */
export function MissingList({ applicationId, missing, evidence }: Props) {
  const t = useTranslations('form')
  const label = (key: string) =>
    key.startsWith('report.') ? key.slice('report.'.length) : t(`fields.${key as 'foundedOn'}`)
  return (
    <ul className="grid gap-1">
      {missing.map(({ step, key, fault }) => (
        <li key={key}>
          <Link href={`/applications/${applicationId}/form/${step}#${key}`} prefetch={false}>
            {t(`steps.${step as 'identity'}`)} · {label(key)}
          </Link>{' '}
          <span className="text-sm text-warn">{t(`faults.${fault}`)}</span>
        </li>
      ))}
      {evidence.map((kind) => (
        <li key={kind}>
          <Link href={`/applications/${applicationId}/evidence#evidence.${kind}`} prefetch={false}>
            {t(`evidence.${kind as 'licence'}`)}
          </Link>{' '}
          <span className="text-sm text-warn">{t('faults.empty')}</span>
        </li>
      ))}
    </ul>
  )
}
