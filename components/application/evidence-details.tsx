import { useLocale, useTranslations } from 'next-intl'
import { Act } from '@/components/ui/act'
import { ActButton } from '@/components/ui/act-button'
import type { ServerAct } from '@/components/ui/act-state'
import { ChoiceField, SelectField, TextField, TickField } from '@/components/ui/fields'
import { Panel } from '@/components/ui/page'
import { Submit } from '@/components/ui/submit'
import type { Condition } from '@/lib/rules/conditions'
import type { Attached } from './evidence-checklist'

type Props = {
  file: Attached
  kinds: readonly string[]
  items: readonly { number: string; title: { zh: string; en: string } }[]
  conditions: readonly Condition[]
  describe: ServerAct
  remove: ServerAct
}

/** What a file is said to be: its kind, what it proves, whether it holds secrets. And the way to take it off. */
export function EvidenceDetails({ file, kinds, items, conditions, describe, remove }: Props) {
  const t = useTranslations('application')
  const say = useTranslations('application.check') as unknown as (key: string, facts?: object) => string
  const kind = useTranslations('form.evidence')
  const language = useLocale() === 'en' ? 'en' : 'zh'
  return (
    <Panel title={t('evidence.details')}>
      <Act action={describe} className="form" guard>
        <input type="hidden" name="evidenceId" value={file.evidenceId} />
        <SelectField
          name="kind"
          label={t('evidence.kind')}
          defaultValue={file.kind}
          options={kinds.map((key) => ({ value: key, label: kind(key as 'licence') }))}
        />
        <TextField name="note" label={t('evidence.note')} optional maxLength={300} defaultValue={file.note} />
        <TickField
          name="isSecret"
          label={t('evidence.secret')}
          hint={t('evidence.secretHint')}
          defaultChecked={file.isSecret}
        />
        <ChoiceField
          name="conditions"
          label={t('evidence.conditions')}
          many
          chosen={file.conditions ?? []}
          options={conditions.map(({ condition, code, facts = {} }) => ({
            value: condition,
            label: `${condition} ${say(`conditions.${code}`, facts)}`,
          }))}
        />
        <ChoiceField
          name="items"
          label={t('evidence.items')}
          hint={t('evidence.itemsHint')}
          many
          inline
          chosen={file.items}
          options={items.map(({ number, title }) => ({ value: number, label: `${number} ${title[language]}` }))}
        />
        <div>
          <Submit>{t('evidence.save')}</Submit>
        </div>
      </Act>
      <hr className="my-4 border-line" />
      <ActButton
        action={remove}
        label={t('evidence.remove')}
        values={{ evidenceId: file.evidenceId }}
        tone="danger"
        confirm={{ title: t('evidence.confirmRemove'), text: file.name, yes: t('evidence.yesRemove') }}
      />
    </Panel>
  )
}
