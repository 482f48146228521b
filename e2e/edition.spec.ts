import type { Page } from '@playwright/test'
import { addDays } from '@/lib/rules/calendar'
import { editionFor } from '@/lib/rules/criteria'
import { creditCheckCharacter } from '@/lib/rules/identity'
import { RULEBOOK_2021 } from '@/lib/rules/rulebook'
import { organizationContent } from '../prisma/seed/application-content'
import { personContent } from '../prisma/seed/application-person'
import { smallPdf } from '../prisma/seed/pdf'
import { ORGANIZATIONS, RUNNING } from '../prisma/seed/plan'
import { attach, fillForm } from './filling'
import { as, expect, expectAccessible, test } from './fixture'
import { dayOfClock, finish, formOf, leave, moveClock, person, press } from './play'
import { breakInMidUpload, choose, give, pdfFile, rowOf } from './uploading'
import { answerByWorkbook } from './workbook'

/**
 * One small edition, from its creation to the announced result, by every role over the screens: one organization, one person, and one
 * who comes too late.
 */
test.describe.configure({ mode: 'serial' })
test.afterAll(leave)

const PASSWORD = 'Quality-2026-new'
const [ORG, LATE, FILES] = ['南昌青岚湖精密仪器有限公司', '南昌艾溪湖食品机械有限公司', '南昌赣江口船舶配件有限公司']
const PERSON = '江远帆'
const TITLE = '第七届南昌市市长质量奖'

const code = (serial: string) => {
  const first17 = `913601${serial}`
  return first17 + creditCheckCharacter(first17)
}

let edition = ''
let start = ''
let own: Record<string, string> = {}
const day = (count: number) => addDays(start, count)
const at = (count: number, time: string) => `${day(count)}T${time}`

async function go(page: Page, path: string): Promise<void> {
  await page.goto(`${edition}${path}`)
  await expect(page.locator('h1')).toBeVisible()
}

const contentFor = (kind: 'organization' | 'individual') => {
  const items = editionFor(kind, RULEBOOK_2021.criteriaEdition).items.map(({ number }) => number)
  const awardYear = Number(start.slice(0, 4))
  const years = [3, 2, 1].map((back) => String(awardYear - back))
  const facts = { years, items, day: start, bodyId: 'first' }
  const [organization, individual] = [ORGANIZATIONS[0], RUNNING.individuals[0]]
  if (!organization || !individual) throw new Error('the plan is empty')
  return kind === 'organization' ? organizationContent(organization, facts) : personContent(individual, facts)
}

async function registerOrganization(page: Page, name: string, serial: string, login: string): Promise<void> {
  await page.goto('/register/organization')
  await page.locator('input[name=creditCode]').fill(code(serial))
  await page.locator('input[name=name]').fill(name)
  await page.locator('select[name=zone]').selectOption({ index: 1 })
  await page.locator('input[name=contact]').fill('江质安')
  await account(page, login)
}

async function account(page: Page, login: string): Promise<void> {
  await page.locator('input[name=login]').fill(login)
  await page.locator('input[name=password]').fill(PASSWORD)
  await page.locator('input[name=repeated]').fill(PASSWORD)
  await page.locator('input[name=agrees]').check()
  await page.getByRole('button', { name: '注册', exact: true }).click()
  await expect(page.getByText('注册成功，请登录。').first()).toBeVisible()
}

/** Begins an application and fills it in; answers its address. */
async function apply(page: Page, kind: 'organization' | 'individual'): Promise<string> {
  const application = await begin(page)
  await fillForm(page, application, kind, contentFor(kind))
  if (kind === 'organization') {
    await attach(page, application, 'licence', '营业执照.pdf')
    await attach(page, application, 'certificate', '认证证书.pdf')
  } else await attach(page, application, 'qualityWork', '从事质量工作年限证明.pdf')
  await page.goto(application)
  await expect(page.getByText('必填内容和必备材料已经齐全。')).toBeVisible()
  return application
}

test('the rest days of the coming year are recorded; what can’t be read is named at its field', async ({ browser }) => {
  const lead = await person(browser, 'lead1')
  await lead.goto('/rest-days')
  const form = formOf(lead, '录入节假日安排')
  await form.locator('input[name=year]').fill('2027')
  await form.locator('input[name=source]').fill('关于2027年部分节假日安排的通知（演示）')
  await form.locator('textarea[name=holidays]').fill('2027-01-01~2027-01-03\n二月初五')
  await press(lead, '录入节假日安排')
  await expect(lead.getByText('“二月初五”不是日期或日期段').first()).toBeVisible()
  await expect(form.locator('textarea[name=holidays]')).toHaveAttribute('aria-invalid', 'true')
  await expectAccessible(lead)
  await form.locator('textarea[name=holidays]').fill('2027-01-01~2027-01-03\n2027-02-05~2027-02-11\n2027-04-05')
  await form.locator('textarea[name=workdays]').fill('2027-02-20')
  await press(lead, '录入节假日安排')
  await expect(lead.locator('table').getByText('关于2027年部分节假日安排的通知（演示）')).toBeVisible()
})

test('an edition is created, its rulebook looked through, and announced by two people', async ({ browser }) => {
  const handler = await person(browser, 'handler1')
  start = await dayOfClock(handler)
  await handler.goto('/cycles/new')
  await handler.locator('input[name=edition]').fill('7')
  await handler.locator('input[name=title]').fill(TITLE)
  await handler.locator('input[name=awardYear]').fill(start.slice(0, 4))
  await press(handler, '创建届次')
  await handler.waitForURL(/\/cycles\/(?!new)[^/]+/)
  edition = new URL(handler.url()).pathname.replace(/^(\/cycles\/[^/]+).*/, '$1')
  const lead = await person(browser, 'lead1')
  await go(lead, '/rulebook')
  await expectAccessible(lead)
  // a number that departs from the regulation names its source
  await lead.locator('input[name="values.shortlist_organization"]').fill('12')
  await press(lead, '编辑规则书')
  await expect(lead.getByText('“现场评审组织上限”与管理办法的规定不同，请注明依据。').first()).toBeVisible()
  await expect(lead.locator('input[name="departures.shortlist_organization"]')).toHaveAttribute('aria-invalid', 'true')
  await lead.locator('input[name="values.shortlist_organization"]').fill('10')
  await press(lead, '编辑规则书')
  await expect(lead.getByText('请注明依据。')).toHaveCount(0)
  await lead.getByLabel('审定文件').fill('领导小组会议纪要〔2027〕1号')
  await press(lead, '记录领导小组审定')
  await expect(lead.locator('table').getByText('领导小组会议纪要〔2027〕1号')).toBeVisible()
  await go(handler, '/announcement')
  await expectAccessible(handler)
  await handler.locator('textarea[name=body]').fill('现就本届申报工作通告如下：申报不收取任何费用。')
  await handler.locator('input[name=windowOpensAt]').fill(at(2, '09:00'))
  await handler.locator('input[name=windowClosesAt]').fill(at(1, '09:00'))
  await handler.locator('input[name=contact]').fill('办公室 0791-83881234')
  await press(handler, '提请发布公告')
  await expect(handler.locator('[aria-invalid=true]').first()).toBeVisible()
  await expect(handler.locator('textarea[name=body]')).toHaveValue(/不收取任何费用/)
  await handler.locator('input[name=windowOpensAt]').fill(at(1, '09:00'))
  await handler.locator('input[name=windowClosesAt]').fill(at(20, '18:00'))
  await press(handler, '提请发布公告')
  await expect(handler.getByText('等待负责人确认').first()).toBeVisible()
  await go(lead, '/announcement')
  await finish(lead, '确认发布公告')
  await go(lead, '/announcement')
  await expect(lead.getByText(/申报开始时间.*未到/).first()).toBeVisible()
  await moveClock(lead, at(1, '09:30'))
  await go(lead, '/announcement')
  await finish(lead, '开放申报')
  await lead.goto('/announcements')
  await expect(lead.getByText(TITLE).first()).toBeVisible()
})

test('an organization registers, fills in the whole form, attaches proof, and submits', async ({ browser, page }) => {
  await registerOrganization(page, ORG, '00MADEM71P1', 'qinglan')
  const mine = await person(browser, 'qinglan', PASSWORD)
  own = { ...own, [ORG]: await apply(mine, 'organization') }
  await expectAccessible(mine)
  await press(mine, '提交申报')
  await expect(mine.getByText('回执号').first()).toBeVisible()
  await expect(mine.getByText('已提交').first()).toBeVisible()
})

test('a person registers and submits', async ({ browser, page }) => {
  await page.goto('/register/individual')
  await page.locator('input[name=name]').fill(PERSON)
  await page.locator('select[name=documentKind]').selectOption({ label: '护照' })
  await page.locator('input[name=documentNo]').fill('E77003317')
  await page.locator('input[name=employerName]').fill(ORG)
  await page.locator('input[name=employerCode]').fill(code('00MADEM71P1'))
  await page.locator('select[name=zone]').selectOption({ index: 1 })
  await account(page, 'yuanfan')
  const mine = await person(browser, 'yuanfan', PASSWORD)
  own = { ...own, [PERSON]: await apply(mine, 'individual') }
  await press(mine, '提交申报')
  await expect(mine.getByText('已提交').first()).toBeVisible()
})

test('the office returns one with what to correct; the applicant corrects and submits again', async ({ browser }) => {
  const handler = await person(browser, 'handler1')
  await go(handler, '/applications')
  await expectAccessible(handler)
  await handler.locator('table').getByRole('link', { name: ORG }).click()
  await expect(handler.getByText('退回补正').first()).toBeVisible()
  await handler.getByText('退回补正').first().click()
  await handler.locator('textarea[name=items]').fill('“行业地位及依据”请注明统计口径。')
  await press(handler, '退回补正')
  const mine = await person(browser, 'qinglan', PASSWORD)
  await mine.goto(own[ORG] ?? '')
  await expect(mine.getByText('请注明统计口径').first()).toBeVisible()
  await mine.goto(`${own[ORG]}/form/economy`)
  await mine.locator('#position').fill('居全省同行业前三位，按上年度营业收入统计，出处为省行业协会年报。')
  await expect(mine.getByRole('status').filter({ hasText: '已保存' })).toBeVisible()
  await mine.goto(own[ORG] ?? '')
  await press(mine, '提交申报')
  await expect(mine.getByText('第 2 次提交').first()).toBeVisible()
  // the form of this submission, printed, stamped and scanned, is matched by its code
  const code = /([2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4})/
  await mine
    .getByRole('link', { name: /^查看、打印/ })
    .first()
    .click()
  await mine.waitForURL('**/versions/2')
  const [, printed = ''] = code.exec(await mine.locator('main').innerText()) ?? []
  await mine.goto(own[ORG] ?? '')
  const scan = formOf(mine, '上传扫描件')
  await scan.locator('input[name=file]').setInputFiles(pdfFile('盖章申报表.pdf'))
  await scan.locator('input[name=code]').fill('2222-2222')
  await press(mine, '上传扫描件')
  await expect(mine.getByRole('alert').filter({ hasText: '与本次提交不符' })).toBeFocused()
  await scan.locator('input[name=code]').fill(printed.toLowerCase().replace('-', ' '))
  await press(mine, '上传扫描件')
  await expect(mine.getByRole('link', { name: '盖章申报表.pdf' })).toBeVisible()
  await mine.getByRole('link', { name: '与上一次提交对照' }).click()
  await expect(mine.locator('ins', { hasText: '协会年报' }).first()).toBeVisible()
  await expect(mine.locator('del').first()).toBeVisible()
  await expectAccessible(mine)
})

/** Begins an application and answers its address. */
async function begin(page: Page): Promise<string> {
  await page.goto('/applications')
  await page.locator('li', { hasText: TITLE }).getByRole('button', { name: '开始申报' }).click()
  await page.waitForURL(/\/applications\/[^/]+(\/|$)/)
  return new URL(page.url()).pathname.replace(/\/form.*/, '')
}

test('files come in several at once, dropped and pasted; a broken connection and a lost session lose nothing', async ({
  browser,
  page,
}) => {
  await registerOrganization(page, FILES, '00MADEM73P3', 'ganjiang')
  const mine = await person(browser, 'ganjiang', PASSWORD)
  const application = await begin(mine)
  own = { ...own, [FILES]: application }
  await mine.goto(`${application}/evidence`)
  await give(mine, '[data-kind=audit]', 'drop', pdfFile('审计报告.pdf'))
  await expect(mine.locator('[data-kind=audit]').getByRole('link', { name: '审计报告.pdf', exact: true })).toBeVisible()
  await give(mine, '.drop-zone', 'paste', pdfFile('粘贴.pdf'))
  await expect(rowOf(mine, '粘贴.pdf')).toContainText('请选择材料类别')
  await mine.locator('.drop-zone select').selectOption('other')
  await expect(rowOf(mine, '粘贴.pdf')).toContainText('已上传')
  await breakInMidUpload(mine)
  const cookies = await mine.context().cookies()
  await mine.context().clearCookies()
  await choose(mine, pdfFile('登录过期.pdf'))
  await expect(rowOf(mine, '登录过期.pdf')).toContainText('登录已过期')
  await mine.context().addCookies(cookies)
  await mine.evaluate(() => window.dispatchEvent(new Event('focus')))
  await expect(rowOf(mine, '登录过期.pdf')).toContainText('已上传')
  await expectAccessible(mine)
})

test('each file that can’t be taken says why, and two hundred is the most', async ({ browser }) => {
  const mine = await person(browser, 'ganjiang', PASSWORD)
  await mine.goto(`${own[FILES]}/evidence`)
  await mine.locator('.drop-zone select').selectOption('other')
  const refused: Record<string, [Buffer, string]> = {
    '网页.pdf': [Buffer.from('<html><script>alert(1)</script>'), '不是可接收的文件'],
    '截断.pdf': [pdfFile('截断').buffer.subarray(0, 300), '不完整'],
    '改名.png': [pdfFile('改名').buffer, '内容是 PDF'],
    '重复.pdf': [pdfFile('审计报告.pdf').buffer, '文件名为“审计报告.pdf”'],
    '空.pdf': [Buffer.alloc(0), '空文件'],
  }
  await choose(
    mine,
    Object.entries(refused).map(([name, [buffer]]) => ({ name, mimeType: 'application/pdf', buffer })),
  )
  for (const [name, [, why]] of Object.entries(refused)) await expect(rowOf(mine, name)).toContainText(why)
  await mine.getByRole('button', { name: '清除已完成的' }).click()
  // four are there already
  const many = Array.from({ length: 197 }, (_, at) => pdfFile(`第${String(at + 1).padStart(3, '0')}份.pdf`))
  await choose(mine, many)
  await expect(mine.getByText('已上传 196 / 197，未成功 1')).toBeVisible({ timeout: 120_000 })
  await expect(mine.locator('.upload-row[data-state=failed]')).toContainText('最多上传 200 个文件')
  await expect(mine.locator('[data-kind=other] .attached-file')).toHaveCount(199)
})

test('a file is looked at, described, and taken off', async ({ browser }) => {
  const mine = await person(browser, 'ganjiang', PASSWORD)
  await mine.goto(`${own[FILES]}/evidence`)
  await mine
    .locator('[data-kind=audit] .attached-file')
    .getByRole('link', { name: /^查看、说明/ })
    .click()
  await expect(mine.locator('iframe.preview-paper')).toBeVisible()
  await mine.getByLabel(/^A10\(4\)/).check()
  await mine.locator('input[name=note]').fill('三个年度')
  await press(mine, '保存说明')
  await mine.waitForURL('**/evidence')
  await expect(mine.locator('[data-kind=audit]')).toContainText('A10(4) · 三个年度')
  await mine
    .locator('[data-kind=audit] .attached-file')
    .getByRole('link', { name: /^查看、说明/ })
    .click()
  await press(mine, '移除')
  await mine.waitForURL('**/evidence')
  await expect(mine.locator('[data-kind=audit] .attached-file')).toHaveCount(0)
})

test('two write on one form: each sees the other, and what both changed is put before them', async ({ browser }) => {
  const mine = await person(browser, 'ganjiang', PASSWORD)
  const other = await as(browser, 'ganjiang', PASSWORD)
  for (const one of [mine, other]) {
    await one.goto(`${own[FILES]}/form/identity`)
    await expect(one.locator('#brands')).toBeVisible()
  }
  await other.locator('#brands').fill('别人写的')
  await expect(other.getByRole('status').filter({ hasText: '已保存' })).toBeVisible()
  await mine.locator('#brands').fill('我写的')
  await expect(mine.getByText('以下内容已被其他人修改')).toBeVisible()
  await expect(mine.getByText('别人写的').first()).toBeVisible()
  await mine.getByRole('button', { name: '用我填写的' }).click()
  await expect(mine.getByRole('status').filter({ hasText: '已保存' })).toBeVisible()
  await other.reload()
  await expect(other.locator('#brands')).toHaveValue('我写的')
  // a broken connection in mid-save: nothing typed is lost, and it is saved when the connection is back
  await other.context().setOffline(true)
  await other.locator('#brands').fill('断线时写的')
  await expect(other.getByText('未能保存').first()).toBeVisible()
  await other.context().setOffline(false)
  await expect(other.getByRole('status').filter({ hasText: '已保存' })).toBeVisible()
  await other.context().close()
})

test('who submits when the window has closed is refused', async ({ browser, page }) => {
  await registerOrganization(page, LATE, '00MADEM72P2', 'aixi')
  const mine = await person(browser, 'aixi', PASSWORD)
  const application = await apply(mine, 'organization')
  const handler = await person(browser, 'handler1')
  await moveClock(handler, at(20, '18:00'))
  // the page still offers what the server no longer takes
  const writing = await person(browser, 'ganjiang', PASSWORD)
  await writing.locator('#brands').fill('截止之后写的')
  await expect(writing.getByText(/申报已于.*截止/).first()).toBeVisible()
  await expect(writing.locator('#brands')).toHaveValue('截止之后写的')
  await press(mine, '提交申报')
  await expect(mine.getByText(/申报已于.*截止（以服务器时间为准）/).first()).toBeVisible()
  await mine.goto(application)
  await expect(mine.getByText('已提交')).toHaveCount(0)
  await expect(mine.getByRole('button', { name: '提交申报', exact: true })).toBeDisabled()
})

/** What departments without an account answered on paper is entered by the office, each explicitly. */
async function enterPaperReplies(page: Page): Promise<void> {
  const open = page.locator('summary', { hasText: '录入纸质回复' })
  for (let left = await open.count(); left > 0; left--) {
    await expect(open).toHaveCount(left)
    await open.first().press('Enter')
    const form = formOf(page, '录入纸质回复')
    await form.locator('select').selectOption('noObjection')
    await form.locator('input[name=documentNo]').fill(`洪函〔2027〕${left}号`)
    const buffer = Buffer.from(smallPdf([`reply ${left}`]))
    await form.locator('input[name=file]').setInputFiles({ name: '回复.pdf', mimeType: 'application/pdf', buffer })
    await press(page, '录入纸质回复', form)
  }
  await expect(open).toHaveCount(0)
}

test('the office accepts, departments answer, and each applicant is decided on with reasons', async ({ browser }) => {
  const [handler, lead] = [await person(browser, 'handler1'), await person(browser, 'lead1')]
  for (const name of [ORG, PERSON]) {
    await go(handler, '/applications')
    await handler.locator('table').getByRole('link', { name }).click()
    await finish(handler, '受理')
  }
  await go(lead, '/applications')
  await press(lead, '结束申报，转入资格审核')
  await go(handler, '/eligibility')
  await press(handler, '发函征求意见')
  await expect(handler.getByText('未回复').first()).toBeVisible()
  await expectAccessible(handler)
  await answerByWorkbook(await person(browser, 'dept1'), 2)
  for (const login of ['dept2', 'dept3']) {
    const department = await person(browser, login)
    for (;;) {
      await department.goto('/inquiries')
      const form = formOf(department, '部门回复')
      if ((await form.count()) === 0) break
      const left = await department.getByRole('button', { name: '部门回复' }).count()
      await form.locator('select').selectOption('noObjection')
      await press(department, '部门回复', form)
      await expect(department.getByRole('button', { name: '部门回复' })).toHaveCount(left - 1)
    }
  }
  for (const name of [ORG, PERSON]) {
    await go(handler, '/eligibility')
    await handler.locator('table').getByRole('link', { name }).first().click()
    await handler.waitForURL(/\/eligibility\/[^/]+$/)
    await enterPaperReplies(handler)
    for (const reason of await handler.locator('textarea[name^=findings]').all())
      await reason.fill('经核对材料，符合。')
    await handler.locator('textarea[name=reason]').fill('经汇总各部门意见并核对材料，符合申报条件。')
    await press(handler, '作出资格结论')
    await expect(handler.getByText('符合条件').first()).toBeVisible()
  }
  await go(lead, '/eligibility')
  await finish(lead, '结束资格审核')
})

const ORGANIZATION_PANEL = ['reviewer1', 'reviewer2', 'reviewer3']
const INDIVIDUAL_PANEL = ['reviewer4', 'reviewer5', 'reviewer6']
const NAMES: Record<string, string> = {
  reviewer1: '汤慎之',
  reviewer2: '舒怀谷',
  reviewer3: '曾若水',
  reviewer4: '邬亦然',
  reviewer5: '简素文',
  reviewer6: '殷百川',
}

async function formPanel(page: Page, name: string, kind: string, reviewers: string[], applicant: string) {
  await go(page, '/panels')
  const form = formOf(page, '组建评审组')
  await form.locator('input[name=name]').fill(name)
  await form.locator(`input[name=kind][value=${kind}]`).check()
  for (const login of reviewers)
    await form
      .locator('label', { has: page.locator('input[name=reviewerIds]'), hasText: NAMES[login] ?? '' })
      .first()
      .click()
  await form.locator('select[name=leadId]').selectOption({ label: NAMES[reviewers[0] ?? ''] ?? '' })
  await form
    .locator('label', { has: page.locator('input[name=applicationIds]'), hasText: applicant })
    .locator('input')
    .check()
  await press(page, '组建评审组', form)
  await expect(page.getByRole('heading', { name })).toBeVisible()
}

/** Opens a task of the reviewer's queue in this edition. */
async function openTask(page: Page, name: string): Promise<void> {
  await page.goto('/review')
  await page.locator('tr', { hasText: name }).getByRole('link', { name }).first().click()
  await expect(page.locator('h1')).toContainText(name)
}

async function declareFree(page: Page): Promise<void> {
  const form = formOf(page, '申报利害关系')
  await form.getByLabel('没有利害关系').check()
  await press(page, '申报利害关系', form)
}

async function score(page: Page, percent: string): Promise<void> {
  await expect(page.locator('.sheet-item').first()).toBeVisible()
  for (const select of await page.locator('.sheet-item select').all()) await select.selectOption(percent)
  await press(page, '提交评分表')
  await expect(page.getByText('评分表已提交并封存。')).toBeVisible()
}

test('panels are formed; reviewers undertake secrecy, and who has a conflict can’t score', async ({ browser }) => {
  const handler = await person(browser, 'handler1')
  for (const login of [...ORGANIZATION_PANEL, ...INDIVIDUAL_PANEL]) {
    const page = await person(browser, login)
    await page.goto('/review')
    const form = page.locator('section.panel', { hasText: TITLE }).locator('form')
    await form.locator('input[name=agreed]').check()
    await press(page, '签署承诺书', form)
  }
  await formPanel(handler, '第七届组织评审组', 'organization', [...ORGANIZATION_PANEL, 'reviewer4'], ORG)
  await formPanel(handler, '第七届个人评审组', 'individual', INDIVIDUAL_PANEL, PERSON)
  await expectAccessible(handler)
  // the fourth finds an interest, and is shown nothing more of this applicant
  const tied = await person(browser, 'reviewer4')
  await openTask(tied, ORG)
  const form = formOf(tied, '申报利害关系')
  await form.getByLabel('存在利害关系，申请回避').check()
  await form.locator('input[name=reason]').fill('近三年为该企业做过辅导')
  await press(tied, '申报利害关系', form)
  await expect(tied.getByText('现在还不能评分：')).toBeVisible()
  await expect(tied.locator('.sheet-item')).toHaveCount(0)
  // who isn't assigned finds nothing
  const stranger = await person(browser, 'reviewer5')
  await stranger.goto(new URL(tied.url()).pathname)
  await expect(stranger.locator('h1')).toContainText('找不到')
  await go(handler, '/panels')
  const away = handler.locator('tr', { hasText: ORG }).locator('td', { hasText: '回避' })
  await away.locator('summary', { hasText: '免除评审任务' }).press('Enter')
  const excuse = away.locator('form')
  await excuse.locator('input[name=reason]').fill('评审员申报利害关系')
  await press(handler, '免除评审任务', excuse)
})

test('each scores alone; a sheet is refused once its panel has closed', async ({ browser }) => {
  const first = await person(browser, 'reviewer1')
  await openTask(first, ORG)
  await declareFree(first)
  await expect(first.locator('.sheet-item').first()).toBeVisible()
  await expectAccessible(first)
  const second = await first.context().newPage()
  await second.goto(first.url())
  await expect(second.locator('.sheet-item').first()).toBeVisible()
  for (const select of await second.locator('.sheet-item select').all()) await select.selectOption('80')
  await score(first, '70')
  for (const login of ['reviewer2', 'reviewer3']) {
    const page = await person(browser, login)
    await openTask(page, ORG)
    await declareFree(page)
    await score(page, '65')
  }
  for (const login of INDIVIDUAL_PANEL) {
    const page = await person(browser, login)
    await openTask(page, PERSON)
    await declareFree(page)
    await score(page, '60')
  }
  for (const [login, panel] of [
    ['reviewer1', '第七届组织评审组'],
    ['reviewer4', '第七届个人评审组'],
  ] as const) {
    const lead = await person(browser, login)
    await lead.goto('/review')
    await lead.getByRole('link', { name: panel }).click()
    await press(lead, '开启合议')
    await finish(lead, '记录合议得分')
    await finish(lead, '结束本组评审')
  }
  await press(second, '提交评分表')
  await expect(second.getByText(/已提交|合议/).first()).toBeVisible()
  await expect(second.getByText('评分表已提交并封存。')).toHaveCount(0)
  await second.close()
})

test('report, shortlist and notices lead to the visit', async ({ browser }) => {
  const [handler, lead] = [await person(browser, 'handler1'), await person(browser, 'lead1')]
  await go(lead, '/ranking')
  const report = formOf(lead, '出具资料评审报告')
  for (const area of await report.locator('textarea').all()) await area.fill('各组独立评分并合议，结果如排名所示。')
  await finish(lead, '出具资料评审报告')
  await go(handler, '/shortlist')
  for (const box of await handler.locator('section.panel').getByRole('checkbox').all()) await box.check()
  await press(handler, '提请现场评审名单')
  await expect(handler.getByText('等待负责人确认').first()).toBeVisible()
  await go(lead, '/shortlist')
  await finish(lead, '确认现场评审名单')
  await finish(lead, '转入现场评审')
})

test('the visit and the hearing are planned, held, scored and agreed on', async ({ browser }) => {
  const handler = await person(browser, 'handler1')
  await go(handler, '/on-site')
  const panelOf = (page: Page, name: string) => page.locator('section.panel', { hasText: name })
  const visit = panelOf(handler, ORG)
  await visit.locator('input[type=date]').nth(0).fill(day(25))
  await visit.locator('input[type=date]').nth(1).fill(day(26))
  await press(handler, '安排现场评审', visit)
  await expect(visit.getByText('已安排')).toBeVisible()
  const hearing = panelOf(handler, PERSON).first()
  await hearing.locator('input[name=heldAt]').fill(at(26, '14:30'))
  await hearing.locator('input[name=place]').fill('市市场监管局三楼会议室')
  await press(handler, '安排答辩', hearing)
  await expect(hearing.getByText('已安排')).toBeVisible()
  await moveClock(handler, at(26, '18:00'))
  await go(handler, '/on-site')
  await visit.locator('textarea[name=strengths]').fill('过程控制扎实，数据可追溯。')
  await press(handler, '记录现场评审', visit)
  await expect(visit.getByRole('button', { name: '记录现场评审', exact: true })).toHaveCount(0)
  await hearing.locator('textarea[name=questions]').fill('问：如何推广经验？答：师带徒。')
  await press(handler, '记录答辩', hearing)
  await expect(hearing.getByRole('button', { name: '记录答辩', exact: true })).toHaveCount(0)
  for (const [logins, leader, name, round] of [
    [ORGANIZATION_PANEL, 'reviewer1', ORG, '现场评审'],
    [INDIVIDUAL_PANEL, 'reviewer4', PERSON, '答辩'],
  ] as const) {
    for (const login of logins) {
      const page = await person(browser, login)
      await page.goto('/review')
      await page.locator('tr', { hasText: name }).filter({ hasText: round }).getByRole('link').first().click()
      await score(page, '70')
    }
    const lead = await person(browser, leader)
    await go(lead, '/on-site')
    const panel = panelOf(lead, name).first()
    await panel.locator('summary', { hasText: '记录合议得分' }).click()
    await press(lead, '记录合议得分', panel)
    await expect(panel.getByRole('button', { name: '记录合议得分', exact: true })).toHaveCount(0)
  }
})

test('candidates go to the leading group, which meets, is short of its quorum at first, and votes', async ({
  browser,
}) => {
  const [handler, lead] = [await person(browser, 'handler1'), await person(browser, 'lead1')]
  await go(handler, '/candidates')
  await handler
    .getByLabel(`${ORG} 推荐类别`)
    .or(handler.locator('select[name^=lanes]').first())
    .first()
    .selectOption('award')
  await handler.locator('select[name^=lanes]').last().selectOption('individual')
  await handler.locator('textarea[name=summary]').fill('综合评价：两轮评审均居前列。')
  await press(handler, '提请候选名单')
  await expect(handler.getByText('等待负责人确认').first()).toBeVisible()
  await go(lead, '/candidates')
  await finish(lead, '确认候选名单')
  await finish(lead, '提交领导小组审议')
  await go(handler, '/meeting')
  for (const i of [0, 1, 2]) {
    const summary = handler.locator('summary', { hasText: '确定领导小组成员' })
    if (!(await formOf(handler, '确定领导小组成员').isVisible())) await summary.click()
    const form = formOf(handler, '确定领导小组成员')
    await form
      .locator('select[name=userId]')
      .selectOption({ label: ['欧阳建南（领导小组组长）', '夏侯立新', '赖学军'][i] ?? '' })
    await form.locator('input[name=post]').fill(['组长', '副组长', '成员'][i] ?? '')
    if (i === 0) await form.locator('input[name=isChair]').check()
    await press(handler, '确定领导小组成员', form)
    await expect(handler.locator('table').first().locator('tbody tr')).toHaveCount(i + 1)
  }
  const meeting = formOf(handler, '召集会议')
  await meeting.locator('input[name=heldAt]').fill(at(30, '09:00'))
  await meeting.locator('input[name=place]').fill('市政府第一会议室')
  await press(handler, '召集会议', meeting)
  await moveClock(handler, at(30, '09:10'))
  await go(handler, '/meeting')
  const statuses = handler.locator('select[name^=statuses]')
  for (const [i, status] of ['present', 'excused', 'absent'].entries()) await statuses.nth(i).selectOption(status)
  await press(handler, '登记出席')
  await expect(handler.getByText('未达到法定人数').first()).toBeVisible()
  for (const select of await statuses.all()) await select.selectOption('present')
  await press(handler, '登记出席')
  await expect(handler.getByText('未达到法定人数')).toHaveCount(0)
  await finish(handler, '会议开始')
  await finish(handler, '开始投票')
  for (const login of ['chair1', 'member1', 'member2']) {
    const page = await person(browser, login)
    await go(page, '/meeting')
    for (const left of [1, 0]) {
      const ballot = formOf(page, '投票')
      await ballot.getByRole('radio').first().check()
      await press(page, '投票', ballot)
      await expect(page.getByRole('button', { name: '投票', exact: true })).toHaveCount(left)
    }
  }
  await go(handler, '/meeting')
  await finish(handler, '结束投票')
  await expect(handler.getByText('赞成 3').first()).toBeVisible()
  await handler.getByLabel('会议纪要').fill('经审议并无记名投票，确定初选名单。')
  await finish(handler, '记录纪要并结束会议')
  await formOf(handler, '提请初选名单').locator('textarea[name=vacancyReason]').fill('其余名额空缺，候选不足。')
  await press(handler, '提请初选名单')
  await expect(handler.getByText('等待负责人确认').first()).toBeVisible()
  await go(lead, '/meeting')
  await finish(lead, '确认初选名单')
})

test('the list is publicised; the council can’t be reached before the period is over by the law', async ({
  browser,
  page,
}) => {
  const [handler, lead] = [await person(browser, 'handler1'), await person(browser, 'lead1')]
  await go(handler, '/publicity')
  await press(handler, '提请发布公示')
  await expect(handler.getByText('等待负责人确认').first()).toBeVisible()
  await go(lead, '/publicity')
  await finish(lead, '确认发布公示')
  await page.goto('/publicity')
  await expect(page.getByText(ORG).first()).toBeVisible()
  await expect(page.getByText(PERSON).first()).toBeVisible()
  await expectAccessible(page)
  // the day of publication doesn't count: a week later the period still runs
  await moveClock(lead, at(37, '09:00'))
  await go(lead, '/publicity')
  await expect(lead.getByRole('button', { name: '公示结束，报市政府', exact: true })).toBeDisabled()
  await moveClock(lead, at(46, '09:00'))
  await go(lead, '/publicity')
  await finish(lead, '公示结束，报市政府')
})

test('the council approves, the result is announced, and a certificate is verified by anybody', async ({
  browser,
  page,
}) => {
  const [handler, lead] = [await person(browser, 'handler1'), await person(browser, 'lead1')]
  await go(handler, '/council')
  // nobody goes before the city government without a second look at colour and records
  await press(handler, '记录复核')
  await expect(handler.locator('.tag', { hasText: '未复核' })).toHaveCount(0)
  await handler.getByLabel('会议名称').fill('2027年第5次常务会议')
  await handler.getByLabel('决定文号').fill('洪府发〔2027〕9号')
  await press(handler, '提请记录审议结果')
  await expect(handler.getByText('等待负责人确认').first()).toBeVisible()
  await go(lead, '/council')
  await finish(lead, '确认审议结果')
  await go(handler, '/council')
  await press(handler, '提请公布结果')
  await expect(handler.getByText('等待负责人确认').first()).toBeVisible()
  await go(lead, '/council')
  await finish(lead, '确认公布结果')
  await page.goto('/honours')
  await expect(page.getByText(ORG).first()).toBeVisible()
  const mine = await person(browser, 'qinglan', PASSWORD)
  await mine.goto(own[ORG] ?? '')
  await expect(mine.getByText('获奖').first()).toBeVisible()
})
