'use client'
import type { SheetItemView } from './sheet-item'
import { differences, type SheetEntry, type SheetText } from './sheet-text'
import type { SheetWords } from './sheet-words'

type Props = {
  mine: SheetText
  theirs: SheetText
  items: readonly SheetItemView[]
  words: SheetWords
  onTake: (key: string, entry: SheetEntry) => void
  onKeep: () => void
}

const plain = ({ percent, strengths, opportunities, references }: SheetEntry) =>
  [percent === null ? '—' : `${percent}%`, strengths, opportunities, references].filter(Boolean).join('\n')

/** The sheet was saved in another window: both texts of each item, and nothing is lost until one is chosen. */
export function SheetMerge({ mine, theirs, items, words, onTake, onKeep }: Props) {
  return (
    <section className="problems" role="alert" aria-label={words.stale}>
      <p className="font-semibold">{words.stale}</p>
      <p className="text-sm">{words.staleText}</p>
      {differences(mine, theirs).map(({ key, mine: own, theirs: other }) => {
        const item = items.find((one) => one.key === key)
        return (
          <div key={key} className="mt-3">
            <h3>
              {item?.number} {item?.title}
            </h3>
            <div className="form-row mt-1">
              {(['mine', 'theirs'] as const).map((whose) => (
                <div key={whose}>
                  <p className="text-sm font-semibold">{words[whose]}</p>
                  <p className="max-h-48 overflow-y-auto whitespace-pre-line rounded border border-line bg-white p-2">
                    {plain(whose === 'mine' ? own : other)}
                  </p>
                </div>
              ))}
            </div>
            <button type="button" className="button button-secondary mt-2" onClick={() => onTake(key, other)}>
              {words.takeTheirs}
            </button>
          </div>
        )
      })}
      <button type="button" className="button button-primary mt-3" onClick={onKeep}>
        {words.keepMine}
      </button>
    </section>
  )
}
