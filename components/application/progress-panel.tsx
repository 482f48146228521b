import { useTranslations } from 'next-intl'
import { Panel } from '@/components/ui/page'
import { Link } from '@/lib/text/navigation'
import { StepNav, type StepProgress } from './step-nav'

/** The steps of the form and the supporting material, each with how far it is. */
export function ProgressPanel({
  applicationId,
  steps,
  files,
}: {
  applicationId: string
  steps: readonly StepProgress[]
  files: number
}) {
  const t = useTranslations('application.overview')
  const asked = steps.reduce((sum, step) => sum + step.asked, 0)
  const filled = steps.reduce((sum, step) => sum + step.filled, 0)
  return (
    <Panel title={t('progress')} aside={<span>{t('progressText', { filled, asked })}</span>}>
      <progress
        className="mb-3 h-3 w-full accent-deep"
        value={filled}
        max={Math.max(1, asked)}
        aria-label={t('progress')}
      />
      <StepNav applicationId={applicationId} steps={steps} />
      <p className="mt-2 flex justify-between gap-3 px-2">
        <Link href={`/applications/${applicationId}/evidence`} prefetch={false}>
          {t('evidence')}
        </Link>
        <span className="text-sm text-ink-soft">{t('evidenceCount', { count: files })}</span>
      </p>
    </Panel>
  )
}
