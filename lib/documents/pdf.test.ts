import { PNG } from 'pngjs'
import { extractText, getDocumentProxy } from 'unpdf'
import { describe, expect, test } from 'vitest'
import { organizationContent } from '../../prisma/seed/application-content'
import { ORGANIZATIONS } from '../../prisma/seed/plan'
import { formFor } from '../rules/application-form'
import { editionFor } from '../rules/criteria'
import { RULEBOOK_2021 } from '../rules/rulebook'
import { versionCode } from '../rules/version-code'
import { applicationPaper, type PaperWords } from './application-paper'
import { renderPdf } from './pdf'

const words: PaperWords = {
  title: '南昌市市长质量奖申报表',
  subtitle: '第九届（组织）',
  cover: [['申报组织', '南昌龑㙍𠅤精工有限公司']],
  yes: '是',
  no: '否',
  empty: '（未填写）',
  line: '项目',
  unit: '单位',
  pages: '页码',
  noPicture: '（图片见证实性材料）',
  note: '情形简述',
  points: (points) => `${points} 分`,
  step: (key) => `第 ${key} 部分`,
  files: '证实性材料清单',
  fileHead: ['序号', '文件', '类别', '说明', 'SHA-256'],
  code: '版本号',
  opinions: '意见',
  opinionRows: ['申报组织意见', '推荐单位意见'],
  signature: '签字（盖章）',
}
const items = editionFor('organization', RULEBOOK_2021.criteriaEdition).items
const plan = ORGANIZATIONS[0]
if (!plan) throw new Error('the plan is empty')
const years = ['2023', '2024', '2025']
const content = organizationContent(plan, {
  years,
  items: items.map(({ number }) => number),
  day: '2026-08-01',
  bodyId: 'b1',
})
const facts = {
  form: formFor('organization', RULEBOOK_2021),
  content,
  years,
  sources: {
    say: Object.assign((key: string) => key, { has: () => false }),
    items: items.map((item) => ({ ...item, title: item.title.zh, asks: '' })),
    bodies: [{ value: 'b1', label: '南昌高新区管委会' }],
  },
  pictures: new Map<string, string>(),
  files: [['1', '营业执照.pdf', '营业执照', '', 'abc']],
  hash: 'c0ffee'.padEnd(64, '0'),
  draft: '',
}

async function read(pdf: Uint8Array) {
  const { totalPages, text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false })
  return { totalPages, pages: text.map((page) => page.replace(/\s+/g, '')) }
}

describe('the application form on paper', () => {
  test('carries its version code on every page, and all that was written', async () => {
    const { totalPages, pages } = await read(await renderPdf('application', applicationPaper(facts, words)))
    const code = `版本号${versionCode(facts.hash)}`
    expect(totalPages).toBeGreaterThan(5)
    expect(pages.filter((page) => !page.includes(code))).toEqual([])
    const all = pages.join('')
    for (const { number, title } of items) expect(all).toContain(`${number}${title.zh}`.replace(/\s/g, ''))
    expect(all).toContain('南昌高新区管委会')
    expect(all).toContain('营业执照.pdf')
    expect(pages[0]).toContain('龑㙍𠅤')
  }, 60_000)

  test('prints what looks like code as it was typed, and leaves out what paper can’t take', async () => {
    const typed = '#import "x"; $1+1$ *a* `b` \u0000\u202e末\ud800'
    const hostile = { ...facts, content: { ...content, profile: typed }, draft: '草稿' }
    const { pages } = await read(await renderPdf('application', applicationPaper(hostile, words)))
    const all = pages.join('')
    expect(all).toContain('#import"x";$1+1$*a*`b`末')
    expect(pages.filter((page) => !page.includes('草稿'))).toEqual([])
  }, 60_000)

  test('prints tables and pictures within a text; what can’t be printed is said in its place', async () => {
    const [id, other] = ['01a21cf8-8690-744c-9612-5a29ab70902d', '01a21cf8-8690-744c-9612-5a29ab70902e']
    const text = `前言\n| 年份 | 合格率 |\n| 2025 | 99.2 | 多出 |\n![图一流程](${id})\n![图二](${other})\n结语`
    const png = new PNG({ width: 40, height: 30 })
    png.data.fill(0x7f)
    const withText = { ...facts, content: { ...content, 'report.4.1.2': text }, pictures: new Map([[id, 'a.png']]) }
    const bytes = await renderPdf('application', applicationPaper(withText, words), { 'a.png': PNG.sync.write(png) })
    const { pages } = await read(bytes)
    const all = pages.join('')
    for (const part of ['前言', '年份合格率', '202599.2多出', '图一流程', '（图片见证实性材料）', '图二', '结语'])
      expect(all).toContain(part)
    expect(Buffer.from(bytes).toString('latin1')).toMatch(/\/Subtype\s*\/Image/)
    // the picture is gone with its document
    await expect(renderPdf('application', applicationPaper(withText, words))).rejects.toThrow('could not be set')
  }, 60_000)

  test('takes a report of sixty thousand characters', async () => {
    const keys = facts.form.steps.flatMap(({ fields }) =>
      fields.filter(({ type }) => type === 'item').map(({ key }) => key),
    )
    const filled = Object.fromEntries(keys.map((key) => [key, '质量管理持续改进。'.repeat(300)]))
    const paper = applicationPaper({ ...facts, content: { ...content, ...filled } }, words)
    const { pages } = await read(await renderPdf('application', paper))
    expect(keys.length * 300 * 9).toBeGreaterThan(60_000)
    expect(
      pages
        .join('')
        .replace(/版本号[A-Z2-9-]+|—\d+—/g, '')
        .split('质量管理持续改进。').length - 1,
    ).toBe(keys.length * 300)
  }, 60_000)
})

describe('the version code', () => {
  test('is short, has no look-alikes, and follows the hash alone', () => {
    expect(versionCode('0'.repeat(64))).toBe('2222-2222')
    expect(versionCode('f'.repeat(64))).toBe('ZZZZ-ZZZZ')
    expect(versionCode('0000000001'.padEnd(64, 'f'))).toBe('2222-2223')
    expect(versionCode('c0ffee'.padEnd(64, '0'))).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/)
  })
})
