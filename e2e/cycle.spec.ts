import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './fixture'
import { finish, leave, moveClock, person, press } from './play'

test.describe.configure({ mode: 'serial' })

const EDITION = '第六届南昌市市长质量奖'
let edition = ''
async function go(page: Page, path: string): Promise<void> {
  await page.goto(`${edition}${path}`)
  await expect(page.locator('h1')).toBeVisible()
}

test.afterAll(leave)

test('the individuals’ panel scores what is left, agrees, and closes', async ({ browser }) => {
  const office = await person(browser, 'handler1')
  await office.goto('/cycles')
  edition = (await office.getByRole('link', { name: EDITION }).first().getAttribute('href')) ?? ''
  for (const login of ['reviewer2', 'reviewer4', 'reviewer6']) {
    const page = await person(browser, login)
    for (;;) {
      await page.goto('/review')
      const open = page.locator('tr', { hasText: '已评 0 项' }).first()
      if ((await open.count()) === 0) break
      await open.getByRole('link').first().click()
      await expect(page.locator('.sheet-item').first()).toBeVisible()
      for (const select of await page.locator('.sheet-item select').all()) await select.selectOption('60')
      await press(page, '提交评分表')
      await expect(page.getByText('评分表已提交并封存。')).toBeVisible()
    }
  }
  const lead = await person(browser, 'reviewer2')
  await lead.goto('/review')
  await lead.getByRole('link', { name: '个人评审组' }).click()
  // the page before is titled too: wait for this one
  await expect(lead.getByRole('heading', { level: 1, name: '个人评审组' })).toBeVisible()
  await expectAccessible(lead)
  await press(lead, '开启合议')
  await expect(lead.getByRole('button', { name: '记录合议得分' }).first()).toBeVisible()
  // distinct scores, so that only the organizations tie
  const levels = [75, 70, 65, 60, 55, 50]
  for (const level of levels) {
    const sheet = lead.locator('section.panel', { has: lead.getByRole('button', { name: '记录合议得分' }) }).first()
    const name = await sheet.locator('.panel-head h2').textContent()
    for (const select of await sheet.locator('select').all()) await select.selectOption(String(level))
    await press(lead, '记录合议得分', sheet)
    await expect(
      lead.locator('section.panel', { hasText: name ?? '' }).getByRole('button', { name: '记录合议得分' }),
    ).toHaveCount(0)
  }
  await finish(lead, '结束本组评审')
})

test('the tie at the cut is put in order on record', async ({ browser }) => {
  const page = await person(browser, 'lead1')
  await go(page, '/ranking')
  await expect(page.getByText('上限处同分，请记录确定顺序')).toBeVisible()
  await expectAccessible(page)
  const equals = page.locator('.callout form')
  await expect(equals).toHaveCount(2)
  for (const [i, place] of ['1', '2'].entries()) {
    const form = page.locator('.callout form').nth(i)
    await form.locator('input[name=place]').fill(place)
    await form.locator('input[name=reason]').fill('评审组复核后按改进成效排序')
    await form.getByRole('button').click()
    await page.waitForTimeout(800)
  }
  await go(page, '/ranking')
  await expect(page.getByText('上限处同分，请记录确定顺序')).toHaveCount(0)
  const report = page.locator('form', { has: page.getByRole('button', { name: '出具资料评审报告' }) })
  for (const area of await report.locator('textarea').all())
    await area.fill('各组已完成独立评分与合议，过程规范，结果如排名所示。')
  await finish(page, '出具资料评审报告')
})

test('an eleventh organization, a fifth individual and a lower score over a higher are refused; then the list is proposed', async ({
  browser,
}) => {
  const page = await person(browser, 'handler1')
  await go(page, '/shortlist')
  const [organizations, individuals] = [page.locator('section.panel').nth(0), page.locator('section.panel').nth(1)]
  await organizations.getByRole('checkbox').nth(10).check()
  await individuals.getByRole('checkbox').nth(4).check()
  await press(page, '提请现场评审名单')
  await expect(page.getByText('选择了 11 家组织，超过 10 家的上限。').first()).toBeVisible()
  await expect(page.getByText('选择了 5 名个人，超过 4 名的上限。').first()).toBeVisible()
  await organizations.getByRole('checkbox').nth(9).uncheck()
  await individuals.getByRole('checkbox').nth(4).uncheck()
  await press(page, '提请现场评审名单')
  await expect(page.getByText('不符合由高分到低分的原则').first()).toBeVisible()
  await organizations.getByRole('checkbox').nth(10).uncheck()
  await organizations.getByRole('checkbox').nth(9).check()
  await press(page, '提请现场评审名单')
  await expect(page.getByText('等待负责人确认').first()).toBeVisible()
})

test('the lead confirms, everybody left out is told, and on-site review begins', async ({ browser }) => {
  const handler = await person(browser, 'handler1')
  await go(handler, '/shortlist')
  await expect(handler.getByRole('button', { name: '确认现场评审名单' })).toHaveCount(0)
  const page = await person(browser, 'lead1')
  await go(page, '/shortlist')
  await press(page, '确认现场评审名单')
  await expect(page.getByText('名单已确认，书面告知已发出。')).toBeVisible()
  await finish(page, '转入现场评审')
})

test('a third visit day is refused; two are planned', async ({ browser }) => {
  const page = await person(browser, 'handler1')
  await go(page, '/on-site')
  const first = page.locator('section.panel').first()
  const days = first.locator('input[type=date]')
  for (const [i, day] of ['2026-12-01', '2026-12-02', '2026-12-03'].entries()) await days.nth(i).fill(day)
  await press(page, '安排现场评审', first)
  await expect(page.getByText('安排了 3 天，现场评审时间不超过 2 天。').first()).toBeVisible()
  await days.nth(2).fill('')
  await press(page, '安排现场评审', first)
  await expect(first.getByText('已安排')).toBeVisible()
  await expectAccessible(page)
})

/** Plays on behind the screens, from where the demo's clock stands, so that the later refusals are met within a test's time. */
test('the rest of on-site review is played; the leading group meets', async ({ browser }) => {
  const { execFileSync } = await import('node:child_process')
  execFileSync(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', '--tsconfig', 'scripts/tsconfig.json', 'e2e/play-on.ts'],
    { stdio: 'inherit' },
  )
  const page = await person(browser, 'handler1')
  await go(page, '/meeting')
  await expect(page.getByText('第 1 次会议')).toBeVisible()
  const statuses = page.locator('select[name^=statuses]')
  for (const [i, status] of ['present', 'present', 'absent', 'absent', 'absent'].entries())
    await statuses.nth(i).selectOption(status)
  await press(page, '登记出席')
  await expect(page.getByText('未达到法定人数').first()).toBeVisible()
  await expectAccessible(page)
  for (const select of await statuses.all()) await select.selectOption('present')
  await press(page, '登记出席')
  await expect(page.getByText('未达到法定人数')).toHaveCount(0)
  await press(page, '会议开始')
  await press(page, '开始投票')
  await expect(page.getByText('投票结束后公布').first()).toBeVisible()
})

test('every member votes once and in secret; then the vote is closed', async ({ browser }) => {
  for (const login of ['chair1', 'member1', 'member2', 'member3', 'member4']) {
    const page = await person(browser, login)
    await go(page, '/meeting')
    for (;;) {
      const ballot = page.locator('form', { has: page.getByRole('button', { name: '投票', exact: true }) }).first()
      if ((await ballot.count()) === 0) break
      const before = await page.getByRole('button', { name: '投票', exact: true }).count()
      await ballot.getByRole('radio').first().check()
      await press(page, '投票', ballot)
      await expect(page.getByRole('button', { name: '投票', exact: true })).toHaveCount(before - 1)
    }
  }
  const page = await person(browser, 'handler1')
  await go(page, '/meeting')
  await press(page, '结束投票')
  await expect(page.getByText('赞成 5').first()).toBeVisible()
  await page.getByLabel('会议纪要').fill('经审议并无记名投票，确定获奖初选名单。')
  await press(page, '记录纪要并结束会议')
  await expect(page.getByRole('button', { name: '提请初选名单' })).toBeVisible()
})

test('a third award is refused; the list within the seats is fixed by two people', async ({ browser }) => {
  const handler = await person(browser, 'handler1')
  const boxes = handler.locator('fieldset input[name=chosen]')
  for (const box of await boxes.all()) await box.check()
  await press(handler, '提请初选名单')
  await expect(handler.getByText('超过名额').first()).toBeVisible()
  const labels = handler.locator('fieldset label', { has: handler.locator('input[name=chosen]') })
  const taken: Record<string, number> = { '市长质量奖（组织）': 2, 市长质量奖提名奖: 3, '市长质量奖（个人）': 2 }
  for (const label of await labels.all()) {
    const lane = ((await label.textContent()) ?? '').split(' · ')[0]?.trim() ?? ''
    const left = taken[lane] ?? 0
    if (left > 0) taken[lane] = left - 1
    else await label.locator('input').uncheck()
  }
  await press(handler, '提请初选名单')
  await expect(handler.getByText('等待负责人确认').first()).toBeVisible()
  const lead = await person(browser, 'lead1')
  await go(lead, '/meeting')
  await finish(lead, '确认初选名单')
  await go(lead, '/publicity')
  await expect(lead.getByRole('button', { name: '提请发布公示' })).toBeVisible()
})

test('six days of publicity are refused; who proposed can’t confirm; the notice is out', async ({ browser }) => {
  const lead = await person(browser, 'lead1')
  await lead.getByLabel('公示天数').fill('6')
  await press(lead, '提请发布公示')
  await expect(lead.getByText('公示 6 天，少于规定的 7 天。').first()).toBeVisible()
  await lead.getByLabel('公示天数').fill('7')
  await press(lead, '提请发布公示')
  await go(lead, '/publicity')
  await expect(lead.getByText('提请人不能自己确认').first()).toBeVisible()
  const form = lead.locator('form', { has: lead.getByRole('button', { name: '退回提请' }) }).first()
  await form.locator('input[name=reason]').fill('由经办重新提请')
  await press(lead, '退回提请', form)
  await expect(lead.getByRole('button', { name: '退回提请' })).toHaveCount(0)
  const handler = await person(browser, 'handler1')
  await go(handler, '/publicity')
  await press(handler, '提请发布公示')
  await expect(handler.getByText('等待负责人确认').first()).toBeVisible()
  await go(lead, '/publicity')
  await finish(lead, '确认发布公示')
  await expect(lead.getByText('公示至').first()).toBeVisible()
  await expect(lead.getByText('次日起方可进入下一程序').first()).toBeVisible()
})

test('an objection blocks the council until it is concluded and the period is over', async ({ browser, page }) => {
  await page.goto('/objections')
  await page.getByLabel('匿名').first().check()
  await page.locator('textarea[name=facts]').fill('公示名单中某单位去年有一次抽查不合格，请核实。')
  await page.getByRole('button', { name: '提交异议', exact: true }).click()
  await expect(page.getByText(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/).first()).toBeVisible()
  const lead = await person(browser, 'lead1')
  await moveClock(lead, '2027-01-04T09:00')
  await go(lead, '/publicity')
  await expect(lead.getByText('还有 1 件异议未办结。').first()).toBeVisible()
  await go(lead, '/objections')
  await finish(lead, '受理异议')
  await lead.getByLabel('不属实').check()
  await lead
    .locator('form', { has: lead.getByRole('button', { name: '作出核查结论' }) })
    .locator('textarea')
    .fill('经核查，不属实。')
  await finish(lead, '作出核查结论')
  await lead.getByLabel('答复').fill('经核查不属实，感谢监督。')
  await finish(lead, '答复并办结')
  await go(lead, '/publicity')
  await finish(lead, '公示结束，报市政府')
})

test('the council decides, the results are announced, and the honour roll shows them', async ({ browser, page }) => {
  const [handler, lead] = [await person(browser, 'handler1'), await person(browser, 'lead1')]
  await go(handler, '/council')
  // nobody goes before the city government without a second look at colour and records
  await press(handler, '记录复核')
  await expect(handler.locator('.tag', { hasText: '未复核' })).toHaveCount(0)
  await handler.getByLabel('会议名称').fill('2027年第1次常务会议')
  await handler.getByLabel('决定文号').fill('洪府发〔2027〕1号')
  await press(handler, '提请记录审议结果')
  await expect(handler.getByText('等待负责人确认').first()).toBeVisible()
  await go(lead, '/council')
  await finish(lead, '确认审议结果')
  await go(handler, '/council')
  await press(handler, '提请公布结果')
  await expect(handler.getByText('等待负责人确认').first()).toBeVisible()
  await go(lead, '/council')
  await finish(lead, '确认公布结果')
  await go(lead, '/honours')
  await expect(lead.getByRole('button', { name: '颁发证书' }).first()).toBeVisible()
  const certificates = await lead.getByRole('button', { name: '颁发证书' }).count()
  await press(lead, '颁发证书')
  await expect(lead.getByRole('button', { name: '颁发证书' })).toHaveCount(certificates - 1)
  await press(lead, '核定奖金')
  await expect(lead.getByText('按规定发放').or(lead.getByText('无奖金')).first()).toBeVisible()
  await expectAccessible(lead)
  await page.goto('/honours')
  await expect(page.getByText(EDITION).first()).toBeVisible()
})
