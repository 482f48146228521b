import { useTranslations } from 'next-intl'
import { Panel } from '@/components/ui/page'
import { DateTime } from '@/components/ui/time'
import type { Content, Form } from '@/lib/rules/form'
import { versionCode } from '@/lib/rules/version-code'
import type { FieldView, Sources } from '@/lib/text/field-view'
import { fieldView } from '@/lib/text/field-view'
import { FileList, type FileShown } from './file-list'
import type { TextFile } from './report-text'
import { useSources } from './sources'
import { ValueView } from './value-view'

type Item = Parameters<typeof useSources>[0][number]
type Body = Parameters<typeof useSources>[1][number]

export type SubmittedContentProps = {
  receiptNo: string | null
  submission: { number: number; submittedAt: Date; hash: string; content: Content; evidence: readonly FileShown[] }
  form: Form
  years: readonly string[]
  items: readonly Item[]
  bodies: readonly Body[]
  /** steps to leave out, for readers who need no contact details: reviewers */
  without?: readonly string[]
}

const WIDE: readonly FieldView['type'][] = ['longText', 'rows', 'years', 'compliance', 'item', 'pages']

function StepContent({
  fields,
  content,
  years,
  files,
}: {
  fields: readonly FieldView[]
  content: Content
  years: readonly string[]
  files: readonly TextFile[]
}) {
  const short = fields.filter(({ type }) => !WIDE.includes(type))
  const wide = fields.filter(({ type }) => WIDE.includes(type))
  return (
    <div className="grid gap-4">
      {short.length > 0 && (
        <dl className="facts">
          {short.map((field) => (
            <div key={field.key} id={field.key}>
              <dt>{field.label}</dt>
              <dd>
                <ValueView field={field} value={content[field.key]} years={years} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {wide.map((field) => (
        <div key={field.key} id={field.key}>
          <h3 className="mb-1">
            {field.label}
            {field.type === 'item' && <ItemPoints points={field.points} />}
          </h3>
          <ValueView field={field} value={content[field.key]} years={years} files={files} />
        </div>
      ))}
    </div>
  )
}

function ItemPoints({ points }: { points: number }) {
  const t = useTranslations('application.editor')
  return <span className="ml-2 text-sm font-normal text-ink-soft">{t('points', { points: String(points) })}</span>
}

/**
 * A submission as it was frozen: the whole form, the self-evaluation and the list of files, to read and to print. Used by the applicant,
 * the office, recommending bodies and reviewers alike; who may see it is asked where it is loaded.
 */
export function SubmittedContent({
  receiptNo,
  submission,
  form,
  years,
  items,
  bodies,
  without = [],
}: SubmittedContentProps) {
  const t = useTranslations('application.content')
  const step = useTranslations('form.steps')
  const sources: Sources = useSources(items, bodies)
  const steps = form.steps.filter(({ key }) => !without.includes(key))
  return (
    <div className="stack">
      <div className="text-sm text-ink-soft">
        <p>
          {t.rich('version', {
            number: submission.number,
            at: () => <DateTime value={submission.submittedAt} seconds />,
          })}
          {receiptNo && <span className="ml-4">{t('receipt', { receiptNo })}</span>}
        </p>
        <p className="break-all">
          {t('code', { code: versionCode(submission.hash) })} · {t('hash', { hash: submission.hash })}
        </p>
      </div>
      <nav aria-label={t('contents')} className="flex flex-wrap gap-x-4 gap-y-1 no-print">
        {steps.map(({ key }) => (
          <a key={key} href={`#step-${key}`}>
            {step(key as 'identity')}
          </a>
        ))}
        <a href="#files">{t('files')}</a>
      </nav>
      {steps.map(({ key, fields }) => (
        <Panel key={key} id={`step-${key}`} title={step(key as 'identity')}>
          <StepContent
            fields={fields.map((field) => fieldView(field, sources))}
            content={submission.content}
            years={years}
            files={submission.evidence}
          />
        </Panel>
      ))}
      <Panel id="files" title={t('files')}>
        <FileList files={submission.evidence} />
      </Panel>
    </div>
  )
}
