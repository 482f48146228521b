import { useTranslations } from 'next-intl'
import { Act } from '@/components/ui/act'
import type { ServerAct } from '@/components/ui/act-state'
import { ChoiceField, TextAreaField } from '@/components/ui/fields'
import { Empty } from '@/components/ui/page'
import { Submit } from '@/components/ui/submit'
import { DateTime } from '@/components/ui/time'
import { Link } from '@/lib/text/navigation'

export type DueLine = {
  id: string
  kind: string
  submittedAt: Date | null
  party: { name: string }
  cycle: { title: string }
}

/** One form for each application that waits for the body's opinion. */
export function RecommendationForms({ lines, give }: { lines: readonly DueLine[]; give: ServerAct }) {
  const t = useTranslations('application.recommend')
  if (lines.length === 0) return <Empty>{t('noDue')}</Empty>
  return (
    <ul className="grid gap-6">
      {lines.map(({ id, party, cycle, submittedAt }) => (
        <li key={id} className="border-b border-line pb-6 last:border-0 last:pb-0">
          <h3>
            {party.name} · {cycle.title}
          </h3>
          <p className="mb-3 text-sm text-ink-soft">
            {submittedAt && (
              <>
                {t('submitted')} <DateTime value={submittedAt} /> ·{' '}
              </>
            )}
            <Link href={`/recommendations/${id}`}>{t('read')}</Link>
          </p>
          <Act action={give} className="form" guard>
            <input type="hidden" name="applicationId" value={id} />
            <ChoiceField
              name="recommends"
              label={t('form')}
              inline
              options={[
                { value: 'yes', label: t('yes') },
                { value: 'no', label: t('no') },
              ]}
            />
            <TextAreaField name="reason" label={t('reason')} hint={t('reasonHint')} maxLength={1000} />
            <div>
              <Submit>{t('submit')}</Submit>
            </div>
          </Act>
        </li>
      ))}
    </ul>
  )
}
