import { useTranslations } from 'next-intl'

const KEYS = [
  'saved',
  'dirty',
  'saving',
  'failed',
  'refused',
  'retry',
  'restored',
  'conflicts',
  'mine',
  'theirs',
  'keepMine',
  'takeTheirs',
  'required',
  'optional',
  'asks',
  'addRow',
  'choose',
  'note',
  'line',
  'unit',
  'pages',
  'insertTable',
  'insertPicture',
  'noPictures',
  'pasteHint',
] as const

export type EditorWords = Record<(typeof KEYS)[number], string> & {
  /** sentences with a gap, filled in the browser: `{count}` and the like */
  words: string
  wordsOf: string
  removeRow: string
  points: string
}

const GAPS = ['words', 'wordsOf', 'removeRow', 'points'] as const

/** The words that the editor needs in the browser, and no others. */
export function useEditorWords(): EditorWords {
  const t = useTranslations('application.editor')
  return Object.fromEntries([
    ...KEYS.map((key) => [key, t(key)]),
    ...GAPS.map((key) => [key, t.raw(key)]),
  ]) as EditorWords
}

/** Fills the gaps of a sentence. */
export function fill(sentence: string, facts: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (gap, name: string) => String(facts[name] ?? gap))
}
