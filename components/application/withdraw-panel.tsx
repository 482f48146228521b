import { useTranslations } from 'next-intl'
import { Act } from '@/components/ui/act'
import { RefusedAct } from '@/components/ui/act-button'
import type { Problem, ServerAct } from '@/components/ui/act-state'
import { TextAreaField } from '@/components/ui/fields'
import { Panel } from '@/components/ui/page'
import { Submit } from '@/components/ui/submit'

/** Leaving the edition, with a reason. */
export function WithdrawPanel({
  applicationId,
  refusals,
  withdraw,
}: {
  applicationId: string
  refusals: readonly Problem[]
  withdraw: ServerAct
}) {
  const t = useTranslations('application')
  if (refusals.length > 0)
    return (
      <Panel title={t('overview.withdraw')}>
        <RefusedAct label={t('acts.withdrawApplication')} refusals={refusals} tone="secondary" />
      </Panel>
    )
  return (
    <Panel title={t('overview.withdraw')}>
      <details>
        <summary>{t('overview.withdrawHint')}</summary>
        <Act
          action={withdraw}
          className="form mt-3"
          confirm={{
            title: t('overview.confirmWithdraw'),
            text: t('overview.confirmWithdrawText'),
            yes: t('overview.yesWithdraw'),
          }}
        >
          <input type="hidden" name="applicationId" value={applicationId} />
          <TextAreaField name="reason" label={t('overview.withdrawReason')} maxLength={500} />
          <div>
            <Submit tone="danger">{t('acts.withdrawApplication')}</Submit>
          </div>
        </Act>
      </details>
    </Panel>
  )
}
