import { useTranslations } from 'next-intl'
import { Act } from '@/components/ui/act'
import type { ServerAct } from '@/components/ui/act-state'
import { ChoiceField, SelectField, TextAreaField, TextField } from '@/components/ui/fields'
import { Submit } from '@/components/ui/submit'
import type { Lane } from '@/lib/rules/seats'

type Props = {
  action: ServerAct
  cycleId: string
  winners: readonly { applicationId: string; lane: Lane; name: string }[]
}

/** Whom it concerns, who objects, and the facts. The code to follow it stands in the answer once. */
export function ObjectionForm({ action, cycleId, winners }: Props) {
  const t = useTranslations('portal.objection')
  const lanes = useTranslations('cycle.lanes')
  const kinds = (['person', 'organization', 'anonymous'] as const).map((kind) => ({
    value: kind,
    label: t(`kinds.${kind}`),
    hint: t(`kindHints.${kind}`),
  }))
  return (
    <Act action={action} className="grid gap-4" guard reset>
      <input type="hidden" name="cycleId" value={cycleId} />
      <SelectField
        name="applicationId"
        label={t('against')}
        empty={t('wholeList')}
        options={winners.map(({ applicationId, lane, name }) => ({
          value: applicationId,
          label: `${lanes(lane)} · ${name}`,
        }))}
      />
      <ChoiceField name="objectorKind" label={t('who')} options={kinds} chosen={['person']} />
      <TextField
        name="objectorName"
        label={t('name')}
        hint={t('nameHint')}
        autoComplete="name"
        maxLength={100}
        optional
      />
      <TextField name="objectorContact" label={t('contact')} autoComplete="tel" maxLength={200} optional />
      <TextAreaField name="facts" label={t('facts')} hint={t('factsHint')} rows={8} maxLength={10_000} />
      <TextField
        name="file"
        type="file"
        label={t('proof')}
        hint={t('proofHint')}
        accept=".pdf,.jpg,.jpeg,.png"
        optional
      />
      <div>
        <Submit>{t('submit')}</Submit>
      </div>
    </Act>
  )
}
