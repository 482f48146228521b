import { useLocale, useTranslations } from 'next-intl'
import { Act } from '@/components/ui/act'
import type { ServerAct } from '@/components/ui/act-state'
import { ChoiceField, TextField } from '@/components/ui/fields'
import { Panel } from '@/components/ui/page'
import { Submit } from '@/components/ui/submit'

/** A department's workbook: out with its open applicants, and in to be looked through. */
export function WorkbookPanel({ cycleId, check }: { cycleId: string; check: ServerAct }) {
  const t = useTranslations('eligibility.workbook')
  const acts = useTranslations('cycle.acts')
  const locale = useLocale()
  return (
    <Panel
      title={t('title')}
      aside={
        <a href={`/api/inquiries/${cycleId}/workbook?locale=${locale}`} className="button button-secondary" download>
          {t('download')}
        </a>
      }
    >
      <p className="mb-3 text-sm text-ink-soft">{t('hint')}</p>
      <Act action={check} className="form">
        <input type="hidden" name="cycleId" value={cycleId} />
        <TextField name="file" type="file" label={t('file')} hint={t('fileHint')} accept=".xlsx" />
        <div className="form-acts">
          <Submit>{acts('checkReplies')}</Submit>
        </div>
      </Act>
    </Panel>
  )
}

/** Nil replies for those whom the department ticks; nobody stands ticked before. */
export function NilPanel({
  cycleId,
  open,
  answer,
}: {
  cycleId: string
  open: readonly { id: string; applicantName: string }[]
  answer: ServerAct
}) {
  const t = useTranslations('eligibility.nil')
  const label = useTranslations('cycle.acts')('answerNil')
  const text = useTranslations('cycle')('confirmText')
  return (
    <Panel title={t('title')}>
      <Act action={answer} className="form" confirm={{ title: label, text, yes: label }}>
        <input type="hidden" name="cycleId" value={cycleId} />
        <ChoiceField
          name="replyIds"
          label={t('replyIds')}
          hint={t('hint')}
          many
          inline
          options={open.map(({ id, applicantName }) => ({ value: id, label: applicantName }))}
        />
        <div className="form-acts">
          <Submit tone="secondary">{label}</Submit>
        </div>
      </Act>
    </Panel>
  )
}
