import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blank, type Draft, heading, table, text } from '../text/papers/draft'
import { fullText, unzip } from './docx.fixtures'
import { officialDocx } from './official-document'
import type { OfficialFrame } from './official-frame'

const frame: OfficialFrame = {
  letterhead: '南昌市质量强市与名牌战略工作领导小组办公室文件',
  number: '洪质强办〔2026〕1号',
  signer: null,
  signatory: '南昌市质量强市与名牌战略工作领导小组办公室',
  day: '2026-03-09',
}
const draft: Draft = {
  form: 'document',
  title: '关于组织申报\n第六届南昌市市长质量奖的通知',
  addressee: '各有关单位',
  body: [
    text('现将有关事项通知如下。'),
    heading('范围'),
    heading('组织', 2),
    heading('第一项', 3),
    heading('个人', 2),
    heading('时间'),
    heading('再起', 2),
    table(['序号', '名称'], [['1', '甲']], [1, 4]),
    blank('填表人'),
  ],
  annexes: [
    { title: '名单', body: [text('甲')] },
    { title: '回执', body: [] },
  ],
  note: '此件公开发布',
  copies: ['市财政局', '市审计局'],
}
const partOf = async (name: string, change: Partial<Draft> = {}, around: Partial<OfficialFrame> = {}) =>
  (await unzip(await officialDocx({ ...frame, ...around }, { ...draft, ...change }))).get(name) ?? ''

describe('the page of GB/T 9704-2012', () => {
  test('is A4 with a type area of 156 × 225 mm', async () => {
    const xml = await partOf('word/document.xml')
    expect(xml).toMatch(/<w:pgSz[^>]*w:w="11906"[^>]*w:h="16838"/)
    const margins = Object.fromEntries(
      [...(/<w:pgMar [^>]*>/.exec(xml)?.[0] ?? '').matchAll(/w:(\w+)="(\d+)"/g)].map(([, key, value]) => [
        key,
        Number(value),
      ]),
    )
    const millimetres = (twips: number) => Math.round((twips / 1440) * 25.4)
    expect([margins.top, margins.left].map((twips) => millimetres(twips ?? 0))).toEqual([37, 28])
    expect(millimetres(11_906 - (margins.left ?? 0) - (margins.right ?? 0))).toBe(156)
    expect(millimetres(16_838 - (margins.top ?? 0) - (margins.bottom ?? 0))).toBe(225)
  })

  test('keeps 22 lines of 28 characters by exact lines and narrowed characters, without a grid', async () => {
    const styles = await partOf('word/styles.xml')
    expect(styles).toMatch(/<w:spacing w:after="0" w:before="0" w:line="579" w:lineRule="exact"\/>/)
    expect(styles).toMatch(/<w:rPr>.*<w:spacing w:val="-5"\/><w:sz w:val="32"\/>/)
    expect(await partOf('word/document.xml')).not.toContain('docGrid')
    expect(Math.floor((225 / 25.4) * 1440) / 579).toBeGreaterThanOrEqual(22)
    expect((28 * (16 * 20 - 5)) / 20).toBeLessThanOrEqual((156 / 25.4) * 72)
  })

  test('names the fonts of each level, with the hint that quotes and brackets are Chinese', async () => {
    const xml = await partOf('word/document.xml')
    for (const font of ['方正小标宋简体', '黑体', '楷体_GB2312', '仿宋_GB2312'])
      expect(xml).toContain(
        `<w:rFonts w:ascii="${font}" w:cs="${font}" w:eastAsia="${font}" w:hAnsi="${font}" w:hint="eastAsia"/>`,
      )
    expect([...xml.matchAll(/<w:rFonts [^>]*>/g)].filter(([fonts]) => !fonts.includes('w:hint="eastAsia"'))).toEqual([])
  })

  test('numbers pages outside: — 1 — right on odd pages, left on even ones', async () => {
    const parts = await unzip(await officialDocx(frame, draft))
    const feet = [...parts].filter(([name]) => /^word\/footer\d/.test(name)).map(([, xml]) => xml)
    expect(parts.get('word/settings.xml')).toContain('<w:evenAndOddHeaders/>')
    const sides = feet.map((xml) => [/<w:jc w:val="(\w+)"/.exec(xml)?.[1], xml.includes('PAGE'), /— .* —/.test(xml)])
    expect(sides.sort()).toEqual([
      ['left', true, true],
      ['right', true, true],
    ])
    const section = /<w:sectPr>.*<\/w:sectPr>/.exec(parts.get('word/document.xml') ?? '')?.[0] ?? ''
    expect([...section.matchAll(/footerReference [^>]*w:type="(\w+)"/g)].map(([, type]) => type).sort()).toEqual([
      'default',
      'even',
    ])
  })

  test('gives a letter a red double line at the foot of its first page, and no number there', async () => {
    const parts = await unzip(await officialDocx(frame, { ...draft, form: 'letter' }))
    expect(parts.get('word/document.xml')).toContain('<w:titlePg/>')
    const first = [...parts].find(([name, xml]) => name.startsWith('word/footer') && xml.includes('thinThickSmallGap'))
    expect(first?.[1]).not.toContain('PAGE')
  })
})

describe('the parts of a paper', () => {
  test('stand in their order, headings numbered anew below each other', async () => {
    const read = fullText(await officialDocx(frame, draft))
    const order = [
      frame.letterhead,
      '洪质强办〔2026〕1号',
      '关于组织申报',
      '第六届南昌市市长质量奖的通知',
      '各有关单位：',
      '现将有关事项通知如下。',
      '一、范围',
      '（一）组织',
      '1.第一项',
      '（二）个人',
      '二、时间',
      '（一）再起',
      '序号',
      '填表人：',
      '附件：1.名单',
      '2.回执',
      frame.signatory,
      '2026年3月9日',
      '（此件公开发布）',
      '附件1',
      '附件2',
      '抄送：市财政局，市审计局。',
      '2026年3月9日印发',
    ]
    let at = 0
    for (const piece of order) {
      const found = read.indexOf(piece, at)
      expect(found, piece).toBeGreaterThanOrEqual(at)
      at = found + piece.length
    }
  })

  test('have a red line below the number, and name the signer on what goes upwards', async () => {
    const xml = await partOf('word/document.xml', {}, { signer: '张三' })
    expect(xml).toMatch(/<w:pBdr><w:bottom w:val="single" w:color="E60012"/)
    expect(xml).toContain('签发人：')
    expect(await partOf('word/document.xml')).not.toContain('签发人：')
    expect(await partOf('word/document.xml', { form: 'plain' })).not.toContain('E60012')
  })

  test('are the same bytes whenever they are made', async () => {
    const [one, two] = [await officialDocx(frame, draft), await officialDocx(frame, draft)]
    expect(Buffer.compare(one, two)).toBe(0)
    expect(Buffer.compare(one, await officialDocx({ ...frame, day: '2026-03-10' }, draft))).not.toBe(0)
  })
})

describe('hostile text', () => {
  const HOSTILE = `甲\u0000\u0007\ud800乙\udc00\u202e丙\u200f\ufeff<w:p>&amp;"'\u0085丁]]>\uffff${'W'.repeat(3000)}`

  test('breaks no file and turns no writing', async () => {
    const bytes = await officialDocx(
      { ...frame, letterhead: HOSTILE, signatory: HOSTILE, number: HOSTILE, signer: HOSTILE },
      {
        form: 'document',
        title: HOSTILE,
        addressee: HOSTILE,
        body: [text(HOSTILE), heading(HOSTILE), table([HOSTILE, HOSTILE], [[HOSTILE, HOSTILE]]), blank(HOSTILE)],
        annexes: [{ title: HOSTILE, body: [text(HOSTILE)] }],
        copies: [HOSTILE],
        note: HOSTILE,
        signatures: [HOSTILE],
      },
    )
    const xml = (await unzip(bytes)).get('word/document.xml') ?? ''
    expect(xml).not.toMatch(/[^\P{Cc}\t\n\r]|[\u202e\u200f\ufeff\uffff]/u)
    expect(xml.isWellFormed()).toBe(true)
    expect(fullText(bytes)).toContain('W'.repeat(3000))
  })

  test('of any kind can be read back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 80 }), async (hostile) => {
        const bytes = await officialDocx(frame, {
          form: 'plain',
          title: hostile,
          addressee: hostile,
          body: [text(hostile)],
        })
        expect(fullText(bytes)).toContain('2026年3月9日')
      }),
      { numRuns: 60 },
    )
  })
})
