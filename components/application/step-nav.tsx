import { useTranslations } from 'next-intl'
import { Link } from '@/lib/text/navigation'

export type StepProgress = { key: string; asked: number; filled: number; faults: number }

/** The steps of the form as links, each with what is still open. */
export function StepNav({
  applicationId,
  steps,
  current,
}: {
  applicationId: string
  steps: readonly StepProgress[]
  current?: string
}) {
  const t = useTranslations('application')
  const name = useTranslations('form.steps')
  return (
    <nav aria-label={t('editor.steps')}>
      <ol className="grid gap-0.5">
        {steps.map(({ key, faults }, at) => (
          <li key={key}>
            <Link
              href={`/applications/${applicationId}/form/${key}`}
              aria-current={key === current ? 'step' : undefined}
              className="flex items-baseline justify-between gap-3 rounded px-2 py-1 no-underline! hover:bg-deep-wash aria-[current]:bg-deep-wash aria-[current]:font-semibold"
              prefetch={false}
            >
              <span>
                {at + 1}. {name(key as 'identity')}
              </span>
              <span className={`shrink-0 text-sm ${faults === 0 ? 'text-ok' : 'text-warn'}`}>
                {faults === 0 ? t('overview.stepDone') : t('overview.stepOpen', { count: faults })}
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
