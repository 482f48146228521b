'use client'
import type { ServerAct } from '@/components/ui/act-state'
import { ProblemList } from '@/components/ui/problem-list'
import type { Value } from '@/lib/rules/form'
import type { FieldView } from '@/lib/text/field-view'
import type { Picture } from './control-select'
import { type EditorWords, fill } from './editor-words'
import { Control } from './field-controls'
import { MergeView } from './merge-view'
import { type SaveState, useAutosave, type Values } from './use-autosave'

type Props = {
  applicationId: string
  step: string
  fields: readonly FieldView[]
  server: Values
  years: readonly string[]
  /** what is wrong with a field, in words */
  faults: Record<string, string>
  disabled: boolean
  save: ServerAct
  words: EditorWords
  /** attached pictures that a text can take in */
  pictures: readonly Picture[]
}

function Status({ state, words, onRetry }: { state: SaveState; words: EditorWords; onRetry: () => void }) {
  const isBad = state === 'failed' || state === 'refused'
  return (
    <div className="sticky top-0 z-10 flex flex-wrap items-center gap-3 rounded border border-line bg-sheet px-3 py-2 no-print">
      <p role="status" className={isBad ? 'font-semibold text-seal-deep' : state === 'saved' ? 'text-ok' : 'text-warn'}>
        {words[state]}
      </p>
      {isBad && (
        <button type="button" className="button button-secondary" onClick={onRetry}>
          {words.retry}
        </button>
      )}
    </div>
  )
}

function Label({ field, words }: { field: FieldView; words: EditorWords }) {
  return (
    <>
      {field.label}
      <span className={`ml-1 text-sm font-normal ${field.required ? 'text-seal-deep' : 'text-ink-soft'}`}>
        {field.required ? words.required : words.optional}
      </span>
      {field.type === 'item' && (
        <span className="ml-2 text-sm font-normal text-ink-soft">{fill(words.points, { points: field.points })}</span>
      )}
    </>
  )
}

/** What needs the whole width; the rest stands two abreast. */
const WIDE: readonly FieldView['type'][] = ['longText', 'rows', 'years', 'compliance', 'item', 'pages', 'flag']
const span = (type: FieldView['type']) => (WIDE.includes(type) ? 'sm:col-span-2' : '')

type FieldProps = Pick<Props, 'years' | 'disabled' | 'words' | 'pictures'> & {
  field: FieldView
  value: Value | null
  fault: string | undefined
  onChange: (value: Value) => void
}

function EditorField(props: FieldProps) {
  const { field, value, fault, words, disabled, onChange } = props
  const hint = (
    <p id={`${field.key}-hint`} className="field-hint">
      {field.type === 'item' ? `${words.asks}：${field.asks}` : field.hint}
      {fault && <span className="ml-2 font-semibold text-warn">{fault}</span>}
    </p>
  )
  if (field.type === 'flag')
    return (
      <div className={`field ${span(field.type)}`}>
        <label className="tick">
          <input
            id={field.key}
            type="checkbox"
            className="tick-box"
            checked={value === true}
            disabled={disabled}
            aria-describedby={`${field.key}-hint`}
            onChange={(event) => onChange(event.target.checked)}
          />
          <span>{field.label}</span>
        </label>
        {hint}
      </div>
    )
  const isTable =
    field.type === 'rows' || field.type === 'years' || field.type === 'compliance' || field.type === 'pages'
  return (
    <div className={`field ${span(field.type)}`}>
      {isTable ? (
        <p className="field-label">
          <Label field={field} words={words} />
        </p>
      ) : (
        <label htmlFor={field.key} className="field-label">
          <Label field={field} words={words} />
        </label>
      )}
      {hint}
      <Control {...props} />
    </div>
  )
}

/** One step of the form: every change is saved as it is typed, and what isn't saved is said. */
export function StepEditor(props: Props) {
  const { applicationId, step, fields, server, years, faults, disabled, save, words, pictures } = props
  const { values, conflicts, state, problems, restored, change, settle, send } = useAutosave(
    applicationId,
    step,
    server,
    save,
  )
  return (
    <div className="grid gap-5">
      {!disabled && <Status state={state} words={words} onRetry={send} />}
      {restored && <p className="callout">{words.restored}</p>}
      {conflicts.length === 0 && problems.length > 0 && (
        <div role="alert" className="problems">
          <p className="font-semibold">{words.refused}</p>
          <ProblemList problems={problems} />
        </div>
      )}
      {conflicts.length > 0 && (
        <MergeView
          fields={fields.filter(({ key }) => conflicts.includes(key))}
          mine={values}
          theirs={server}
          words={words}
          onSettle={settle}
        />
      )}
      <div className="grid items-end gap-5 sm:grid-cols-2">
        {fields.map((field) => (
          <EditorField
            key={field.key}
            field={field}
            value={values[field.key] ?? null}
            fault={faults[field.key]}
            years={years}
            disabled={disabled}
            words={words}
            pictures={pictures}
            onChange={(value) => change(field.key, value)}
          />
        ))}
      </div>
    </div>
  )
}
