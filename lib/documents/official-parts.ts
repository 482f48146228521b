import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  type IParagraphOptions,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import { chineseNumber, widthOf } from '../text/papers/chinese-form'
import type { Block } from '../text/papers/draft'
import { FONT, GRID, SIZE } from './official-grid'
import { printable } from './printable'

type Font = (typeof FONT)[keyof typeof FONT]
type Style = { font?: Font; size?: number; color?: string; scale?: number }

/** A run of clean text: nothing in it can break the file or turn the direction of writing. */
export const run = (text: string, { font = FONT.body, size = SIZE.body, color, scale }: Style = {}) =>
  new TextRun({
    text: printable(text).replace(/[\t\n\r]+/g, ' '),
    font,
    size,
    ...(color && { color }),
    ...(scale && { scale }),
  })

/** The lines of a text; blank ones are left out. */
export const linesOf = (text: string): string[] => {
  const lines = printable(text)
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return lines.length > 0 ? lines : ['']
}

export const paragraph = (text: string, style: Style = {}, options: IParagraphOptions = {}) =>
  new Paragraph({ widowControl: false, ...options, children: [run(text, style)] })

/** Paragraphs of the body: two characters in. */
export const bodyText = (text: string, style: Style = {}, options: IParagraphOptions = {}) =>
  linesOf(text).map((line) =>
    paragraph(line, style, {
      alignment: AlignmentType.BOTH,
      indent: { firstLine: 2 * GRID.character },
      ...options,
    }),
  )

export const emptyLine = (keepNext = false) => new Paragraph(keepNext ? { keepNext } : {})

const LEVELS = [FONT.first, FONT.second, FONT.body] as const

/** Counts the headings of one body: a new heading of a level begins the levels below it anew. */
function headingCounter() {
  const counts = [0, 0, 0]
  return (level: 1 | 2 | 3): string => {
    counts[level - 1] = (counts[level - 1] ?? 0) + 1
    counts.fill(0, level)
    const count = counts[level - 1] ?? 1
    return [`${chineseNumber(count)}、`, `（${chineseNumber(count)}）`, `${count}.`][level - 1] ?? ''
  }
}

/** how many characters a cell of figures or a word takes at most */
const SHORT = 6

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' }
const borders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line }

type Column = { width: number; centred: boolean }

function cell(text: string, { width, centred }: Column, isHead: boolean): TableCell {
  const font = isHead ? FONT.first : FONT.body
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 30, bottom: 30, left: 80, right: 80 },
    children: linesOf(text).map((part) =>
      paragraph(
        part,
        { font, size: SIZE.table },
        {
          alignment: centred || isHead ? AlignmentType.CENTER : AlignmentType.LEFT,
          spacing: { line: 400, lineRule: LineRuleType.EXACT },
        },
      ),
    ),
  })
}

/** A table as wide as the line; its head stands again on every page and no row is torn apart. */
export function officialTable({ head, rows, widths }: Extract<Block, { kind: 'table' }>): Table {
  const shares = head.map((_, column) => widths?.[column] ?? 1)
  const sum = shares.reduce((total, share) => total + share, 0)
  const columns = shares.map((share, column) => ({
    width: Math.floor((GRID.textWidth * share) / sum),
    // figures and single words stand in the middle, names and sentences begin at the left
    centred: rows.every((texts) => widthOf(texts[column] ?? '') <= SHORT),
  }))
  const cells = (texts: readonly string[], isHead: boolean) =>
    columns.map((column, at) => cell(texts[at] ?? '', column, isHead))
  return new Table({
    width: { size: columns.reduce((total, { width }) => total + width, 0), type: WidthType.DXA },
    columnWidths: columns.map(({ width }) => width),
    layout: TableLayoutType.FIXED,
    borders,
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: cells(head, true) }),
      ...rows.map((texts) => new TableRow({ cantSplit: true, children: cells(texts, false) })),
    ],
  })
}

/** A label and an empty rule behind it, to be written on by hand. */
function blankLine(label: string): Paragraph {
  return new Paragraph({
    keepNext: true,
    indent: { firstLine: 2 * GRID.character },
    children: [
      run(`${label}：`),
      new TextRun({ text: '\u3000'.repeat(14), font: FONT.body, size: SIZE.body, underline: {} }),
    ],
  })
}

/** The parts of a body, with its headings numbered. With `keepLast` its last words stay with what follows: no signature stands alone. */
export function blocks(parts: readonly Block[], keepLast = false): FileChild[] {
  const number = headingCounter()
  return parts.flatMap((part, at): FileChild[] => {
    switch (part.kind) {
      case 'heading': {
        const text = `${number(part.level)}${linesOf(part.text).join(' ')}`
        return bodyText(text, { font: LEVELS[part.level - 1] ?? FONT.body }, { keepNext: true })
      }
      case 'table':
        return [officialTable(part), emptyLine()]
      case 'blank':
        return [blankLine(part.label)]
      default:
        return bodyText(part.text, {}, { keepNext: keepLast && at === parts.length - 1 })
    }
  })
}
