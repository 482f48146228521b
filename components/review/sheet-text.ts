export type SheetEntry = { percent: number | null; strengths: string; opportunities: string; references: string }
/** A sheet's text: what is on the page, or what stands saved. */
export type SheetText = { items: Readonly<Record<string, SheetEntry>>; keyFactors: string }

const PARTS = ['strengths', 'opportunities', 'references'] as const
const field = (form: HTMLFormElement, name: string) =>
  form.elements.namedItem(name) as HTMLSelectElement | HTMLTextAreaElement | null
const nameOf = (key: string, part: string) => `items[${key}][${part}]`

/** Reads the sheet off its form. */
export function readSheet(form: HTMLFormElement, keys: readonly string[]): SheetText {
  const text = (name: string) => field(form, name)?.value ?? ''
  const items = keys.map((key): [string, SheetEntry] => {
    const percent = text(nameOf(key, 'percent'))
    const [strengths, opportunities, references] = PARTS.map((part) => text(nameOf(key, part)))
    return [
      key,
      {
        percent: percent === '' ? null : Number(percent),
        strengths: strengths ?? '',
        opportunities: opportunities ?? '',
        references: references ?? '',
      },
    ]
  })
  return { items: Object.fromEntries(items), keyFactors: text('keyFactors') }
}

/** Puts one item of another text into the form. */
export function writeItem(form: HTMLFormElement, key: string, entry: SheetEntry): void {
  for (const part of ['percent', ...PARTS] as const) {
    const control = field(form, nameOf(key, part))
    if (control) control.value = String(entry[part] ?? '')
  }
}

const EMPTY: SheetEntry = { percent: null, strengths: '', opportunities: '', references: '' }

/** Items on which two texts differ, with both. */
export function differences(
  mine: SheetText,
  theirs: SheetText,
): { key: string; mine: SheetEntry; theirs: SheetEntry }[] {
  return Object.entries(mine.items).flatMap(([key, own]) => {
    const other = { ...EMPTY, ...theirs.items[key] }
    return JSON.stringify({ ...EMPTY, ...own }) === JSON.stringify(other) ? [] : [{ key, mine: own, theirs: other }]
  })
}
