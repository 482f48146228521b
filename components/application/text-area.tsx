'use client'
import { type ClipboardEvent, useRef } from 'react'
import { pictureText, readText, tableText } from '@/lib/rules/report-text'
import { wordCount } from '@/lib/rules/word-count'
import { blockOf } from './blocks'
import type { ControlProps } from './control-select'
import { type EditorWords, fill } from './editor-words'

/** How many words a text has, of how many it may have; said aloud only when it is too long. */
function Count({ text, limit, words }: { text: string; limit: number | null; words: EditorWords }) {
  const count = wordCount(readText(text))
  const isOver = limit !== null && count > limit
  return (
    <p
      role={isOver ? 'status' : undefined}
      className={`text-right text-sm tabular-nums ${isOver ? 'font-semibold text-seal-deep' : 'text-ink-soft'}`}
    >
      {limit === null ? fill(words.words, { count }) : fill(words.wordsOf, { count, limit })}
    </p>
  )
}

/**
 * A long text. A block of cells pasted from a spreadsheet becomes a table; attached pictures can be placed; both on lines of their own.
 */
export function TextArea(props: ControlProps & { rows: number; limit: number | null }) {
  const { field, value, rows, limit, words, disabled, pictures, onChange } = props
  const area = useRef<HTMLTextAreaElement>(null)
  const text = typeof value === 'string' ? value : ''

  const place = (lines: string) => {
    const [from, to] = [area.current?.selectionStart ?? text.length, area.current?.selectionEnd ?? text.length]
    const [before, after] = [text.slice(0, from), text.slice(to)]
    const parted = `${before && !before.endsWith('\n') ? '\n' : ''}${lines}${after.startsWith('\n') ? '' : '\n'}`
    onChange(before + parted + after)
    area.current?.focus()
  }

  const paste = (event: ClipboardEvent) => {
    const block = blockOf(event)
    // prose has line breaks too: only what has cells is a table
    if (!block?.some((row) => row.length > 1)) return
    event.preventDefault()
    place(tableText(block))
  }

  return (
    <>
      {field.type === 'item' && !disabled && (
        <div className="flex flex-wrap items-center gap-2 no-print">
          <button
            type="button"
            className="button button-quiet"
            onClick={() =>
              place(
                tableText(
                  [
                    ['', '', ''],
                    ['', '', ''],
                  ].map((row) => row.map(() => '　')),
                ),
              )
            }
          >
            {words.insertTable}
          </button>
          <select
            className="control w-auto"
            aria-label={words.insertPicture}
            value=""
            disabled={pictures.length === 0}
            onChange={(event) => {
              const picture = pictures.find(({ evidenceId }) => evidenceId === event.target.value)
              if (picture) place(pictureText(picture.evidenceId, picture.name.replace(/\.\w+$/, '')))
            }}
          >
            <option value="">{pictures.length > 0 ? words.insertPicture : words.noPictures}</option>
            {pictures.map(({ evidenceId, name }) => (
              <option key={evidenceId} value={evidenceId}>
                {name}
              </option>
            ))}
          </select>
          <span className="text-sm text-ink-soft">{words.pasteHint}</span>
        </div>
      )}
      <textarea
        ref={area}
        id={field.key}
        className={`control control-area ${rows > 5 ? 'min-h-44' : ''}`}
        rows={rows}
        value={text}
        disabled={disabled}
        aria-describedby={`${field.key}-hint`}
        onPaste={paste}
        onChange={(event) => onChange(event.target.value)}
      />
      <Count text={text} limit={limit} words={words} />
    </>
  )
}
