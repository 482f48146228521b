import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  Footer,
  LineRuleType,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx'
import { chineseDay, widthOf } from '../text/papers/chinese-form'
import type { Draft } from '../text/papers/draft'
import { PARTS } from '../text/papers/parts'
import { steadyDocx } from './docx-bytes'
import type { OfficialFrame } from './official-frame'
import { FONT, GRID, RED, SIZE } from './official-grid'
import { head, titleLines } from './official-head'
import { blocks, bodyText, emptyLine, linesOf, paragraph, run } from './official-parts'

const C = GRID.character

/** 附件说明: one line of space below the body, names under each other. */
function annexList(annexes: NonNullable<Draft['annexes']>): FileChild[] {
  if (annexes.length === 0) return []
  const many = annexes.length > 1
  return [
    emptyLine(true),
    ...annexes.map(({ title }, at) => {
      const name = linesOf(title).join('')
      const label = `${at === 0 ? `${PARTS.annex}：` : '\u3000\u3000\u3000'}${many ? `${at + 1}.` : ''}`
      return paragraph(`${label}${name}`, {}, { indent: { left: 5 * C, hanging: 3 * C }, keepNext: true })
    }),
  ]
}

/** 署名 and 成文日期: the day four characters from the right, the name centred above it; a long name two characters from the right. */
function signature({ signatory, day }: OfficialFrame): FileChild[] {
  const date = chineseDay(day)
  const [nameWidth, dateWidth] = [widthOf(signatory), widthOf(date)]
  const centre = 4 + dateWidth / 2
  const fits = centre - nameWidth / 2 >= 2
  const nameRight = fits ? centre - nameWidth / 2 : 2
  const dateRight = fits ? 4 : Math.max(4, 2 + nameWidth / 2 - dateWidth / 2)
  const right = (text: string, characters: number, keepNext: boolean) =>
    paragraph(
      text,
      {},
      {
        alignment: AlignmentType.RIGHT,
        indent: { right: Math.round(characters * C) },
        keepNext,
        keepLines: true,
      },
    )
  return [emptyLine(true), emptyLine(true), right(signatory, nameRight, true), right(date, dateRight, false)]
}

/** 版记: who gets a copy, between black lines, in size four. */
function imprint(copies: readonly string[], { signatory, day }: OfficialFrame): FileChild[] {
  if (copies.length === 0) return []
  const black = (size: number) => ({ style: BorderStyle.SINGLE, size, color: '000000', space: 4 })
  const small = { size: SIZE.small }
  return [
    emptyLine(),
    paragraph(`\u3000${PARTS.copies}：${copies.join('，')}。`, small, {
      border: { top: black(8), bottom: black(4) },
      keepNext: true,
    }),
    new Paragraph({
      border: { bottom: black(8) },
      tabStops: [{ type: TabStopType.RIGHT, position: GRID.textWidth - C }],
      children: [
        run(`\u3000${signatory}`, small),
        new TextRun({ children: [new Tab()] }),
        run(`${chineseDay(day)}${PARTS.printed}`, small),
      ],
    }),
  ]
}

function annexPages(annexes: NonNullable<Draft['annexes']>): FileChild[] {
  return annexes.flatMap(({ title, body }, at) => [
    new Paragraph({
      children: [
        new PageBreak(),
        run(annexes.length > 1 ? `${PARTS.annex}${at + 1}` : PARTS.annex, { font: FONT.first }),
      ],
    }),
    emptyLine(),
    ...titleLines(title),
    emptyLine(),
    ...blocks(body),
  ])
}

/** — 1 — in size four, right on odd pages and left on even ones, one character in. */
function pageNumber(side: 'left' | 'right'): Footer {
  const style = { font: FONT.page, size: SIZE.small }
  return new Footer({
    children: [
      new Paragraph({
        alignment: side === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: { [side]: C },
        children: [
          new TextRun({ ...style, text: '— ' }),
          new TextRun({ ...style, children: [PageNumber.CURRENT] }),
          new TextRun({ ...style, text: ' —' }),
        ],
      }),
    ],
  })
}

/** The first page of a letter carries a red double line at its foot, and no number. */
const letterFoot = () =>
  new Footer({
    children: [
      new Paragraph({ border: { top: { style: BorderStyle.THIN_THICK_SMALL_GAP, size: 24, color: RED, space: 4 } } }),
    ],
  })

function content(frame: OfficialFrame, draft: Draft): FileChild[] {
  const { form, title, addressee, body, annexes = [], note, copies = [], signatures = [], unsigned } = draft
  return [
    ...head(frame, form),
    ...titleLines(title),
    emptyLine(),
    ...(addressee ? [paragraph(`${addressee}：`, {}, { keepNext: true })] : []),
    ...blocks(body, true),
    ...signatures.flatMap((label) => blocks([{ kind: 'blank', label }])),
    ...annexList(annexes),
    ...(unsigned ? [] : signature(frame)),
    ...(note ? bodyText(`（${note}）`) : []),
    ...annexPages(annexes),
    ...imprint(copies, frame),
  ]
}

/** A paper in the layout of GB/T 9704-2012 as a .docx; the same words give the same bytes. */
export async function officialDocx(frame: OfficialFrame, draft: Draft): Promise<Uint8Array> {
  const { width, height, top, right, bottom, left, footer } = GRID
  const isLetter = draft.form === 'letter'
  const document = new Document({
    creator: '',
    lastModifiedBy: '',
    title: linesOf(draft.title).join(''),
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: {
        document: {
          run: { font: FONT.body, size: SIZE.body, characterSpacing: GRID.narrowing },
          paragraph: { spacing: { line: GRID.line, lineRule: LineRuleType.EXACT, before: 0, after: 0 } },
        },
      },
    },
    sections: [
      {
        properties: {
          titlePage: isLetter,
          page: { size: { width, height }, margin: { top, right, bottom, left, header: 850, footer } },
        },
        footers: {
          default: pageNumber('right'),
          even: pageNumber('left'),
          ...(isLetter && { first: letterFoot() }),
        },
        children: content(frame, draft),
      },
    ],
  })
  return steadyDocx(await Packer.toBuffer(document))
}
