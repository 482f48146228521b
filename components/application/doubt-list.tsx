import { useTranslations } from 'next-intl'
import type { Doubt } from '@/lib/rules/form-doubts'
import { Link } from '@/lib/text/navigation'

/** Says a doubt in words: what can hardly be right, and where. */
export function useDoubtWords(): (doubt: Doubt) => string {
  const t = useTranslations('form')
  return ({ code, facts }) =>
    t(`doubts.${code as 'profitAboveRevenue'}`, {
      years: facts?.years ?? '',
      size: facts?.size ? t(`options.size.${facts.size as 'large'}`) : '',
    })
}

/** What should be looked at again; each with the way to its field where there is one to write in. */
export function DoubtList({ doubts, applicationId }: { doubts: readonly Doubt[]; applicationId?: string }) {
  const t = useTranslations('form')
  const say = useDoubtWords()
  return (
    <ul className="grid gap-1">
      {doubts.map((doubt) => {
        const place = `${t(`steps.${doubt.step as 'identity'}`)} · ${t(`fields.${doubt.key as 'foundedOn'}`)}`
        return (
          <li key={`${doubt.key} ${doubt.code}`}>
            {applicationId ? (
              <Link href={`/applications/${applicationId}/form/${doubt.step}#${doubt.key}`} prefetch={false}>
                {place}
              </Link>
            ) : (
              place
            )}{' '}
            <span className="text-sm text-warn">{say(doubt)}</span>
          </li>
        )
      })}
    </ul>
  )
}
