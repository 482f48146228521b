'use client'
import type { SheetEntry } from './sheet-text'
import type { SheetWords } from './sheet-words'

export type SheetItemView = {
  key: string
  number: string
  title: string
  asks: string
  points: number
  kind: 'process' | 'result'
}
export type BandView = { from: number; to: number; text: string }

type Props = {
  item: SheetItemView
  entry: SheetEntry | undefined
  percent: number | null
  bands: readonly BandView[]
  steps: readonly number[]
  words: SheetWords
}

/** One item of a sheet: its per cent with the guideline's band of that per cent beside it, and the texts. */
export function SheetItem({ item, entry, percent, bands, steps, words }: Props) {
  const { key, number, title, asks, points } = item
  const band = percent === null ? null : bands.find(({ from, to }) => percent >= from && percent <= to)
  return (
    <section id={`item-${key}`} className="sheet-item" aria-label={`${number} ${title}`}>
      <div className="sheet-item-head">
        <h3>
          {number} {title} <small>{words.points.replace('#', String(points))}</small>
        </h3>
        <label className="sheet-percent">
          {words.percent}
          <select
            className="control"
            name={`items[${key}][percent]`}
            defaultValue={entry?.percent ?? ''}
            aria-describedby={`band-${key}`}
          >
            <option value="" />
            {steps.map((step) => (
              <option key={step} value={step}>
                {step}%
              </option>
            ))}
          </select>
        </label>
      </div>
      <p className="text-sm">{asks}</p>
      <p id={`band-${key}`} className="mt-1 text-sm text-ink-soft">
        {band ? `${band.from}–${band.to}% ${band.text}` : words.noBand}
      </p>
      <div className="form-row mt-2">
        {(['strengths', 'opportunities', 'references'] as const).map((name) => (
          <label key={name} className="field">
            <span className="field-label">{words[name]}</span>
            <textarea
              className="control control-area"
              rows={2}
              maxLength={name === 'references' ? 500 : 4000}
              name={`items[${key}][${name}]`}
              defaultValue={entry?.[name] ?? ''}
            />
          </label>
        ))}
      </div>
    </section>
  )
}
