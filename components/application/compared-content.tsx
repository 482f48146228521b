import { useTranslations } from 'next-intl'
import { Empty, Panel } from '@/components/ui/page'
import { DateTime } from '@/components/ui/time'
import type { StepChanges } from '@/lib/rules/compare-versions'
import { fieldView } from '@/lib/text/field-view'
import { FieldChanges } from './field-changes'
import type { FileShown } from './file-list'
import { useSources } from './sources'

type Props = {
  before: { submittedAt: Date }
  after: { submittedAt: Date }
  steps: readonly StepChanges[]
  files: { added: readonly FileShown[]; removed: readonly FileShown[] }
  years: readonly string[]
  items: Parameters<typeof useSources>[0]
  bodies: Parameters<typeof useSources>[1]
  /** steps that this reader isn't shown */
  without: readonly string[]
}

/** All that two versions differ in, field by field. */
export function ComparedContent({ before, after, steps, files, years, items, bodies, without }: Props) {
  const t = useTranslations('application.comparison')
  const step = useTranslations('form.steps')
  const sources = useSources(items, bodies)
  const shown = steps.filter((one) => !without.includes(one.step))
  const isSame = shown.length === 0 && files.added.length === 0 && files.removed.length === 0
  return (
    <div className="stack">
      <p className="text-sm text-ink-soft">
        <DateTime value={before.submittedAt} seconds /> → <DateTime value={after.submittedAt} seconds />
      </p>
      {isSame && <Empty>{t('same')}</Empty>}
      {shown.map(({ step: key, changes }) => (
        <Panel key={key} title={step(key as 'identity')}>
          <div className="stack">
            {changes.map((change) => (
              <FieldChanges key={change.field.key} {...change} field={fieldView(change.field, sources)} years={years} />
            ))}
          </div>
        </Panel>
      ))}
      {files.added.length + files.removed.length > 0 && (
        <Panel title={t('files')}>
          <ul className="prose">
            {files.removed.map(({ evidenceId, name }) => (
              <li key={evidenceId}>
                {t('removed')} <del>{name}</del>
              </li>
            ))}
            {files.added.map(({ evidenceId, name }) => (
              <li key={evidenceId}>
                {t('added')} <ins>{name}</ins>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </div>
  )
}
