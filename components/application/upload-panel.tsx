import { useLocale, useTranslations } from 'next-intl'
import { Act } from '@/components/ui/act'
import type { ServerAct } from '@/components/ui/act-state'
import { ChoiceField, SelectField, TextField, TickField } from '@/components/ui/fields'
import { Panel } from '@/components/ui/page'
import { Submit } from '@/components/ui/submit'

type Props = {
  applicationId: string
  kinds: readonly { key: string; isRequired: boolean }[]
  items: readonly { number: string; title: { zh: string; en: string } }[]
  upload: ServerAct
}

const ACCEPT = '.pdf,.jpg,.jpeg,.png,.docx,.xlsx'

/** Attaches one file: what it proves, for which items, and whether it holds secrets. */
export function UploadPanel({ applicationId, kinds, items, upload }: Props) {
  const t = useTranslations('application')
  const kind = useTranslations('form.evidence')
  const language = useLocale() === 'en' ? 'en' : 'zh'
  return (
    <Panel title={t('evidence.upload')}>
      <Act action={upload} className="form" reset>
        <input type="hidden" name="applicationId" value={applicationId} />
        <SelectField
          name="kind"
          label={t('evidence.kind')}
          empty={t('editor.choose')}
          options={kinds.map(({ key, isRequired }) => ({
            value: key,
            label: isRequired ? `${kind(key as 'licence')} · ${t('evidence.requiredKind')}` : kind(key as 'licence'),
          }))}
        />
        <TextField name="file" type="file" label={t('evidence.file')} accept={ACCEPT} hint={t('evidence.subtitle')} />
        <TextField name="note" label={t('evidence.note')} optional maxLength={300} />
        <TickField name="isSecret" label={t('evidence.secret')} hint={t('evidence.secretHint')} />
        <details>
          <summary>{t('evidence.items')}</summary>
          <ChoiceField
            name="items"
            label={t('evidence.items')}
            hint={t('evidence.itemsHint')}
            many
            inline
            options={items.map(({ number, title }) => ({ value: number, label: `${number} ${title[language]}` }))}
          />
        </details>
        <div>
          <Submit>{t('acts.addEvidence')}</Submit>
        </div>
      </Act>
    </Panel>
  )
}
