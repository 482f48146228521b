'use client'
import type { Value } from '@/lib/rules/form'
import type { FieldView } from '@/lib/text/field-view'
import type { EditorWords } from './editor-words'
import type { Values } from './use-autosave'

/** A value as text, to compare by eye. */
function plain(value: Value | null | undefined): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return value ? '✓' : ''
  if (Array.isArray(value)) return value.map((row) => Object.values(row).join(' · ')).join('\n')
  return Object.values(value)
    .map((line) => Object.values(line).join(' · '))
    .join('\n')
}

type Props = {
  fields: readonly FieldView[]
  mine: Values
  theirs: Values
  words: EditorWords
  onSettle: (key: string, keepsMine: boolean) => void
}

/** Two people wrote in the same field: both texts side by side, and nothing is lost until one is chosen. */
export function MergeView({ fields, mine, theirs, words, onSettle }: Props) {
  return (
    <section className="problems" role="alert" aria-label={words.conflicts}>
      <p className="font-semibold">{words.conflicts}</p>
      {fields.map(({ key, label }) => (
        <div key={key} className="mt-3">
          <h3>{label}</h3>
          <div className="form-row mt-1">
            {(['mine', 'theirs'] as const).map((whose) => (
              <div key={whose}>
                <p className="text-sm font-semibold">{words[whose]}</p>
                <p className="max-h-64 overflow-y-auto whitespace-pre-line rounded border border-line bg-white p-2">
                  {plain((whose === 'mine' ? mine : theirs)[key])}
                </p>
                <button
                  type="button"
                  className="button button-secondary mt-2"
                  onClick={() => onSettle(key, whose === 'mine')}
                >
                  {whose === 'mine' ? words.keepMine : words.takeTheirs}
                </button>
              </div>
            ))}
          </div>
        </div>
      ))}
    </section>
  )
}
