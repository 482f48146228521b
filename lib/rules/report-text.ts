/**
 * A text of the self-evaluation as its writers type it: paragraphs; tables, as lines that begin with `|` and part their cells by `|`; and
 * pictures, as a line `![caption](evidence)` that names an attached picture by its id.
 */
export type TextBlock =
  | { kind: 'paragraph'; text: string }
  | { kind: 'table'; rows: readonly (readonly string[])[] }
  | { kind: 'picture'; caption: string; evidenceId: string }

const PICTURE = /^!\[([^\]]*)\]\(([0-9a-f-]{36})\)$/
const isTableLine = (line: string) => line.startsWith('|')
const cellsOf = (line: string) =>
  line
    .replace(/^\||\|\s*$/g, '')
    .split('|')
    .map((cell) => cell.trim())

/** The blocks of a text, in order. Empty lines part nothing that a line break doesn't. */
export function blocksOf(text: string): TextBlock[] {
  const blocks: TextBlock[] = []
  let rows: string[][] | null = null
  for (const raw of text.split('\n')) {
    const line = raw.trim()
    if (isTableLine(line)) {
      if (rows) rows.push(cellsOf(line))
      else {
        rows = [cellsOf(line)]
        blocks.push({ kind: 'table', rows })
      }
      continue
    }
    rows = null
    const [, caption, evidenceId] = PICTURE.exec(line) ?? []
    if (evidenceId) blocks.push({ kind: 'picture', caption: caption ?? '', evidenceId })
    else if (line) blocks.push({ kind: 'paragraph', text: line })
  }
  return blocks
}

/** The words of a text that count towards its limit: tables and captions too, without what only marks them (`domain.md` 2.1). */
export function readText(text: string): string {
  if (!/^\s*(\||!\[)/m.test(text)) return text
  return blocksOf(text)
    .map((block) =>
      block.kind === 'table' ? block.rows.flat().join(' ') : block.kind === 'picture' ? block.caption : block.text,
    )
    .join('\n')
}

/** A block of cells, as office software copies it, as the lines of a table. Line breaks and bars within a cell would break it. */
export const tableText = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `| ${row.map((cell) => cell.replace(/[|\s]+/g, ' ').trim()).join(' | ')} |`).join('\n')

/** The line that places an attached picture. */
export const pictureText = (evidenceId: string, caption: string): string =>
  `![${caption.replace(/[[\]\n]/g, ' ').trim()}](${evidenceId})`
