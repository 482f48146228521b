import { useTranslations } from 'next-intl'
import { Act } from '@/components/ui/act'
import { ActButton, RefusedAct } from '@/components/ui/act-button'
import type { Problem, ServerAct } from '@/components/ui/act-state'
import { SelectField, TextAreaField, TextField } from '@/components/ui/fields'
import { Panel } from '@/components/ui/page'
import { Submit } from '@/components/ui/submit'

type Offered = { refusals: readonly Problem[]; action: ServerAct }
type Props = {
  applicationId: string
  latestDue: Date
  correctionDays: number
  accept: Offered
  return: Offered
  disqualify: Offered
}

/** An instant as a `datetime-local` field takes it, in Beijing time. */
const localInput = (at: Date) => new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 16)

function ReturnForm({
  applicationId,
  latestDue,
  correctionDays,
  action,
}: Pick<Props, 'applicationId' | 'latestDue' | 'correctionDays'> & { action: ServerAct }) {
  const t = useTranslations('application')
  return (
    <details>
      <summary className="font-semibold">{t('office.return')}</summary>
      <Act action={action} className="form mt-3" guard reset>
        <input type="hidden" name="applicationId" value={applicationId} />
        <TextAreaField name="items" label={t('office.returnItems')} hint={t('office.returnItemsHint')} rows={4} />
        <TextField
          name="dueAt"
          type="datetime-local"
          label={t('office.returnDue')}
          hint={t('office.returnDueHint', { days: correctionDays })}
          defaultValue={localInput(latestDue)}
        />
        <div>
          <Submit tone="secondary">{t('acts.returnApplication')}</Submit>
        </div>
      </Act>
    </details>
  )
}

function DisqualifyForm({ applicationId, action }: { applicationId: string; action: ServerAct }) {
  const t = useTranslations('application')
  const articles = Array.from({ length: 31 }, (_, i) => `A${i + 1}`)
  return (
    <details>
      <summary className="font-semibold">{t('office.disqualify')}</summary>
      <Act
        action={action}
        className="form mt-3"
        guard
        confirm={{
          title: t('office.confirmDisqualify'),
          text: t('office.confirmDisqualifyText'),
          yes: t('office.yesDisqualify'),
        }}
      >
        <input type="hidden" name="applicationId" value={applicationId} />
        <SelectField
          name="article"
          label={t('office.article')}
          options={articles.map((value) => ({ value, label: value }))}
          defaultValue="A10"
        />
        <TextAreaField name="reason" label={t('office.reason')} hint={t('office.disqualifyHint')} maxLength={1000} />
        <div>
          <Submit tone="danger">{t('acts.disqualifyApplication')}</Submit>
        </div>
      </Act>
    </details>
  )
}

/** What the office can do with a submission; where the rules refuse, why. */
export function HandlePanel({ applicationId, latestDue, correctionDays, accept, return: back, disqualify }: Props) {
  const t = useTranslations('application')
  return (
    <Panel title={t('office.handle')}>
      <div className="grid gap-5">
        <ActButton
          action={accept.action}
          label={t('acts.acceptApplication')}
          values={{ applicationId }}
          refusals={accept.refusals}
        />
        {back.refusals.length > 0 ? (
          <RefusedAct label={t('acts.returnApplication')} refusals={back.refusals} tone="secondary" />
        ) : (
          <ReturnForm
            applicationId={applicationId}
            latestDue={latestDue}
            correctionDays={correctionDays}
            action={back.action}
          />
        )}
        {disqualify.refusals.length > 0 ? (
          <RefusedAct label={t('acts.disqualifyApplication')} refusals={disqualify.refusals} tone="danger" />
        ) : (
          <DisqualifyForm applicationId={applicationId} action={disqualify.action} />
        )}
      </div>
    </Panel>
  )
}
