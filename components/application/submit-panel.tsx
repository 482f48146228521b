import { useTranslations } from 'next-intl'
import { ActButton } from '@/components/ui/act-button'
import type { Problem, ServerAct } from '@/components/ui/act-state'
import { Panel } from '@/components/ui/page'
import type { Missing } from '@/lib/rules/form-check'
import type { Doubt } from '@/lib/rules/form-doubts'
import { DoubtList } from './doubt-list'
import { MissingList } from './missing-list'
import { BundleLink, PaperLink } from './paper-link'

type Props = {
  applicationId: string
  /** may it be written and submitted at all now */
  isOpen: boolean
  missing: readonly Missing[]
  missingEvidence: readonly string[]
  doubts: readonly Doubt[]
  words: { report: number; limit: number }
  refusals: readonly Problem[]
  submit: ServerAct
}

/** The act of submitting, with everything that is still missing and the way to each. */
export function SubmitPanel(props: Props) {
  const { applicationId, isOpen, missing, missingEvidence, doubts, words, refusals, submit } = props
  const t = useTranslations('application')
  const open = missing.length + missingEvidence.length
  return (
    <Panel title={t('overview.submit')}>
      <p className="mb-3 text-sm text-ink-soft">{t('overview.submitHint')}</p>
      <ActButton
        action={submit}
        label={t('acts.submitApplication')}
        values={{ applicationId }}
        refusals={refusals}
        confirm={{
          title: t('overview.confirmSubmit'),
          text: t('overview.confirmSubmitText'),
          yes: t('overview.yesSubmit'),
        }}
      />
      {isOpen && (
        <div id="missing" className="mt-4" tabIndex={-1}>
          {open === 0 ? (
            <p className="text-ok">{t('overview.nothingMissing')}</p>
          ) : (
            <details open={open <= 12}>
              <summary className="font-semibold">
                {t('overview.missing')} ({open})
              </summary>
              <div className="mt-2">
                <MissingList applicationId={applicationId} missing={missing} evidence={missingEvidence} />
              </div>
            </details>
          )}
          {doubts.length > 0 && (
            <details className="mt-3" open={doubts.length <= 6}>
              <summary className="font-semibold">
                {t('overview.doubts')} ({doubts.length})
              </summary>
              <div className="mt-2">
                <DoubtList applicationId={applicationId} doubts={doubts} />
              </div>
            </details>
          )}
          <p className="mt-3 text-sm text-ink-soft">
            {t('overview.words', { words: words.report, limit: words.limit })}
          </p>
          <p className="mt-3">
            <PaperLink applicationId={applicationId} version="draft" />{' '}
            <BundleLink applicationId={applicationId} version="draft" />
          </p>
        </div>
      )}
    </Panel>
  )
}
