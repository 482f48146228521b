'use client'
import { type FormEvent, useMemo, useRef, useState } from 'react'
import type { ServerAct } from '@/components/ui/act-state'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { ProblemList } from '@/components/ui/problem-list'
import { type BandView, SheetItem, type SheetItemView } from './sheet-item'
import { SheetMerge } from './sheet-merge'
import { readSheet, type SheetEntry, type SheetText, writeItem } from './sheet-text'
import type { SheetWords } from './sheet-words'
import { useSheetSave } from './use-sheet-save'

type Props = {
  items: readonly SheetItemView[]
  bands: Readonly<Record<SheetItemView['kind'], readonly BandView[]>>
  entries: Readonly<Record<string, SheetEntry>>
  keyFactors: string
  version: number
  address: string
  hidden: Readonly<Record<string, string>>
  save: ServerAct
  submit: ServerAct
  words: SheetWords
  steps: readonly number[]
  readOnly: boolean
}

const PERCENT = /^items\[(.+)\]\[percent\]$/

/** A score sheet: per cent per item with the guideline's band beside it, texts, the live total, and a save while one types. */
export function SheetForm(props: Props) {
  const { items, bands, entries, keyFactors, version, address, hidden, save, submit, words, steps, readOnly } = props
  const form = useRef<HTMLFormElement>(null)
  const keys = useMemo(() => items.map(({ key }) => key), [items])
  const { state, problems, theirs, changed, flush, send, settle } = useSheetSave({
    form,
    keys,
    version,
    address,
    hidden,
    save,
    submit,
  })
  const [percents, setPercents] = useState<Record<string, number | null>>(() =>
    Object.fromEntries(items.map(({ key }) => [key, entries[key]?.percent ?? null])),
  )
  const [asking, setAsking] = useState(false)
  const note = { clean: '', dirty: words.unsaved, saving: words.saving, saved: words.saved, failed: words.failed }
  const hundredths = items.reduce((sum, { key, points }) => sum + points * (percents[key] ?? 0), 0)
  const missing = items.filter(({ key }) => percents[key] === null).length

  function typed(event: FormEvent<HTMLFormElement>) {
    const { name, value } = event.target as HTMLSelectElement
    const key = PERCENT.exec(name)?.[1]
    if (key) setPercents((before) => ({ ...before, [key]: value === '' ? null : Number(value) }))
    changed()
  }
  function take(key: string, entry: SheetEntry) {
    if (form.current) writeItem(form.current, key, entry)
    setPercents((before) => ({ ...before, [key]: entry.percent }))
    changed()
  }
  const mine: SheetText | null = theirs && form.current ? readSheet(form.current, keys) : null
  return (
    <form ref={form} onChange={typed} onSubmit={(event) => event.preventDefault()} method="post">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="sheet-bar">
        <output className="stat-value">
          {words.total} {(hundredths / 100).toFixed(2)}
        </output>
        <span>{missing > 0 ? words.notScored.replace('#', String(missing)) : ''}</span>
        <span role="status">{note[state as keyof typeof note] ?? words.unsaved}</span>
        {!readOnly && (
          <span className="form-acts">
            <button type="button" className="button button-secondary" onClick={flush}>
              {words.save}
            </button>
            <button type="button" className="button button-primary" data-asks="" onClick={() => setAsking(true)}>
              {words.submit}
            </button>
          </span>
        )}
      </div>
      {problems.length > 0 && (
        <div role="alert" className="problems">
          <ProblemList problems={problems} />
        </div>
      )}
      {theirs && mine && (
        <SheetMerge mine={mine} theirs={theirs} items={items} words={words} onTake={take} onKeep={settle} />
      )}
      <fieldset disabled={readOnly} className="contents">
        {items.map((item) => (
          <SheetItem
            key={item.key}
            item={item}
            entry={entries[item.key]}
            percent={percents[item.key] ?? null}
            bands={bands[item.kind]}
            steps={steps}
            words={words}
          />
        ))}
        <label className="field mt-3">
          <span className="field-label">{words.keyFactors}</span>
          <textarea
            className="control control-area"
            rows={3}
            maxLength={4000}
            name="keyFactors"
            defaultValue={keyFactors}
          />
        </label>
      </fieldset>
      <ConfirmDialog
        open={asking}
        title={words.submit}
        text={words.sealText}
        yes={words.submit}
        no={words.cancel}
        onYes={() => {
          setAsking(false)
          send()
        }}
        onNo={() => setAsking(false)}
      />
    </form>
  )
}
