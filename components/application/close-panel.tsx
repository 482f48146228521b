import { useTranslations } from 'next-intl'
import { ActButton } from '@/components/ui/act-button'
import type { Problem, ServerAct } from '@/components/ui/act-state'
import { Panel } from '@/components/ui/page'

/** Going on to the check of eligibility, or what still stands in the way. */
export function ClosePanel({
  cycleId,
  refusals,
  close,
}: {
  cycleId: string
  refusals: readonly Problem[]
  close: ServerAct
}) {
  const t = useTranslations('application')
  return (
    <Panel title={t('office.close')}>
      <p className="mb-3 text-sm text-ink-soft">{t('office.closeHint')}</p>
      <ActButton
        action={close}
        label={t('acts.closeApplications')}
        values={{ cycleId }}
        refusals={refusals}
        confirm={{
          title: t('office.confirmClose'),
          text: t('office.confirmCloseText'),
          yes: t('office.yesClose'),
        }}
      />
    </Panel>
  )
}
