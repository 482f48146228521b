import { AlignmentType, BorderStyle, type FileChild, LineRuleType, Paragraph, Tab, TabStopType, TextRun } from 'docx'
import { widthOf } from '../text/papers/chinese-form'
import type { Draft } from '../text/papers/draft'
import { PARTS } from '../text/papers/parts'
import type { OfficialFrame } from './official-frame'
import { FONT, GRID, RED, SIZE } from './official-grid'
import { emptyLine, linesOf, paragraph, run } from './official-parts'

const redLine = (style: (typeof BorderStyle)[keyof typeof BorderStyle], size: number) => ({
  bottom: { style, size, color: RED, space: 6 },
})

/** The letterhead in one line across the type area: narrowed to two thirds, and never larger than a title of honour. */
function letterhead(text: string): Paragraph {
  const scale = 66
  const fitting = Math.floor(GRID.textWidth / 10 / (widthOf(text) * (scale / 100)))
  const size = Math.max(SIZE.body, Math.min(fitting, 104))
  return paragraph(
    text,
    { font: FONT.title, size, color: RED, scale },
    {
      alignment: AlignmentType.CENTER,
      spacing: { line: Math.max(GRID.line, size * 12), lineRule: LineRuleType.EXACT },
    },
  )
}

/** The number below the letterhead; where somebody answers for what goes upwards, the number stands left and that name right. */
function numberLine({ number, signer }: OfficialFrame): Paragraph {
  const border = redLine(BorderStyle.SINGLE, 16)
  if (!signer) return paragraph(number ?? '', {}, { alignment: AlignmentType.CENTER, border })
  return new Paragraph({
    border,
    tabStops: [{ type: TabStopType.RIGHT, position: GRID.textWidth - GRID.character }],
    children: [run(`\u3000${number ?? ''}`), ...signerRuns(signer)],
  })
}

const signerRuns = (signer: string) => [
  new TextRun({ children: [new Tab()] }),
  run(`${PARTS.signer}：`),
  run(signer, { font: FONT.second }),
]

/** 版头: letterhead, number, red line, by the form of the paper. */
export function head(frame: OfficialFrame, form: Draft['form']): FileChild[] {
  const { number } = frame
  switch (form) {
    case 'document':
      return [
        emptyLine(),
        emptyLine(),
        letterhead(frame.letterhead),
        emptyLine(),
        emptyLine(),
        numberLine(frame),
        emptyLine(),
        emptyLine(),
      ]
    case 'minutes':
      return [
        emptyLine(),
        letterhead(frame.letterhead),
        emptyLine(),
        numberLine({ ...frame, signer: null }),
        emptyLine(),
      ]
    case 'letter':
      return [
        letterhead(frame.letterhead),
        new Paragraph({ border: redLine(BorderStyle.THICK_THIN_SMALL_GAP, 24) }),
        paragraph(number ?? '', {}, { alignment: AlignmentType.RIGHT }),
        emptyLine(),
      ]
    default:
      return number ? [paragraph(number, {}, { alignment: AlignmentType.RIGHT }), emptyLine()] : []
  }
}

/** The title, its lines as they were broken by meaning. */
export function titleLines(title: string): Paragraph[] {
  return linesOf(title).map((text) =>
    paragraph(
      text,
      { font: FONT.title, size: SIZE.title },
      { alignment: AlignmentType.CENTER, keepNext: true, spacing: { line: 640, lineRule: LineRuleType.EXACT } },
    ),
  )
}
