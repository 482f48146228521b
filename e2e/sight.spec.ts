import type { Browser, Page } from '@playwright/test'
import { as, expect, expectAccessible, test } from './fixture'
import { formOf, press } from './play'

/** Pages of the office that nobody else may open, by a running edition's address. */
const OFFICE = ['applications', 'eligibility', 'panels', 'ranking', 'shortlist', 'publicity', 'council', 'honours']

async function runningEdition(page: Page): Promise<string> {
  await page.goto('/cycles')
  const href = await page.getByRole('link', { name: '第六届南昌市市长质量奖' }).first().getAttribute('href')
  return href ?? ''
}

test('others do not find the pages of the office', async ({ browser }) => {
  const office = await as(browser, 'handler1')
  const edition = await runningEdition(office)
  for (const path of OFFICE) {
    await office.goto(`${edition}/${path}`)
    await expect(office.locator('h1')).not.toContainText('找不到')
  }
  for (const login of ['reviewer1', 'org01', 'dept1', 'recommender1', 'admin1']) {
    const page = await as(browser, login)
    for (const path of OFFICE) {
      await page.goto(`${edition}/${path}`)
      await expect(page.locator('h1')).toContainText('找不到')
    }
    await page.goto('/audit')
    await expect(page.locator('h1')).toContainText('找不到')
    await page.context().close()
  }
})

test('a visitor is led to sign in, and back', async ({ page }) => {
  await page.goto('/reviewers')
  await expect(page).toHaveURL(/sign-in/)
})

type Forgery = { url: string; headers: Record<string, string>; data: Buffer }

/** What the browser would send for an act, caught on its way: nothing of it reaches the server. */
async function caught(page: Page, ask: () => Promise<void>): Promise<Forgery> {
  const forged: Forgery[] = []
  await page.route('**/*', (route) => {
    const request = route.request()
    if (request.method() !== 'POST') return route.continue()
    const { 'next-action': act = '', 'content-type': type = '' } = request.headers()
    const headers = { 'next-action': act, 'content-type': type, accept: 'text/x-component' }
    forged.push({ url: request.url(), headers, data: request.postDataBuffer() ?? Buffer.alloc(0) })
    return route.abort()
  })
  await ask()
  await page.unrouteAll()
  expect(forged[0]?.headers['next-action']).toBeTruthy()
  return forged[0] as Forgery
}

/** Sends the caught act as others, who get to hear that there is no such thing. */
async function expectNotFoundFor(browser: Browser, { url, ...request }: Forgery, logins: readonly string[]) {
  for (const login of logins) {
    const page = await as(browser, login)
    const answer = await page.request.post(url, request)
    expect(await answer.text(), login).toContain('找不到该事项')
    await page.context().close()
  }
  const visitor = await browser.newContext()
  expect(await (await visitor.request.post(url, request)).text()).toContain('您还没有登录')
  await visitor.close()
}

test('an act of another’s, sent by hand, finds nothing', async ({ browser }) => {
  const applicant = await as(browser, 'org01')
  await applicant.goto('/applications')
  await applicant.locator('table').getByRole('link').first().click()
  const withdraw = await caught(applicant, async () => {
    await applicant.locator('summary', { hasText: '撤回' }).click()
    await applicant.locator('textarea[name=reason]').fill('他人代为撤回')
    await press(applicant, '撤回申报', formOf(applicant, '撤回申报'))
  })
  await expectNotFoundFor(browser, withdraw, ['org02', 'person1', 'reviewer1', 'dept1', 'handler1', 'auditor1'])

  const office = await as(browser, 'handler1')
  await office.goto(`${await runningEdition(office)}/panels`)
  const excuse = await caught(office, async () => {
    const open = office.locator('summary', { hasText: '免除评审任务' }).first()
    await open.click()
    const form = office.locator('details[open] form').first()
    await form.locator('input[name=reason]').fill('不该发生')
    await press(office, '免除评审任务', form)
  })
  await expectNotFoundFor(browser, excuse, ['org01', 'reviewer1', 'dept1', 'recommender1', 'member1', 'auditor1'])
  await office.reload()
  await expect(office.getByText('不该发生')).toHaveCount(0)
})

test('a file, an export or a sheet of another’s isn’t found by its address', async ({ browser }) => {
  const applicant = await as(browser, 'org01')
  await applicant.goto('/applications')
  await applicant.locator('table').getByRole('link').first().click()
  await applicant.waitForURL(/applications\/[0-9a-f-]{36}/)
  const application = new URL(applicant.url()).pathname.split('/').at(-1)
  await applicant.goto(`/applications/${application}/evidence`)
  const file = (await applicant.locator('a[href^="/api/files/"]').first().getAttribute('href')) ?? ''
  expect((await applicant.request.get(file)).status()).toBe(200)
  const paper = `/api/applications/${application}/paper/1`
  const printed = await applicant.request.get(paper)
  expect([printed.status(), printed.headers()['content-type']]).toEqual([200, 'application/pdf'])
  expect((await applicant.request.get(`/api/applications/${application}/paper/99`)).status()).toBe(404)
  const edition = await runningEdition(await as(browser, 'handler1'))
  const exports = ['applications', 'scores'].map((what) => `/api${edition}/${what}/export`)
  for (const login of ['org02', 'person1', 'dept1', 'admin1', 'reviewer5']) {
    const { request } = (await as(browser, login)).context()
    for (const path of exports) expect((await request.get(path)).status(), `${login} ${path}`).toBe(404)
    if (login !== 'reviewer5') expect((await request.get(file)).status(), `${login} ${file}`).toBe(404)
    for (const version of ['1', 'draft'])
      expect((await request.get(paper.replace(/1$/, version))).status(), `${login} ${version}`).toBe(404)
    const cycleId = edition.split('/').at(-1)
    const data = { cycleId, round: 'document', version: 1, keyFactors: '', items: {} }
    if (login !== 'reviewer5')
      expect(await (await request.put(`/api/sheets/${application}`, { data })).json()).toEqual({ refused: true })
  }
  const visitor = await browser.newContext()
  for (const path of [file, paper, ...exports]) expect((await visitor.request.get(path)).status(), path).toBe(404)
})

test('an auditor reads the ledger, and its chain is whole', async ({ browser }) => {
  const page = await as(browser, 'auditor1')
  await page.goto('/audit?check=1')
  await expect(page.getByText('哈希链完整')).toBeVisible()
  await expectAccessible(page)
})

test('every role has a desk', async ({ browser }) => {
  for (const login of [
    'handler1',
    'lead1',
    'chair1',
    'member1',
    'reviewer1',
    'dept1',
    'recommender1',
    'auditor1',
    'admin1',
    'org01',
    'person1',
  ]) {
    const page = await as(browser, login)
    await expect(page.locator('h1')).toContainText('您好')
    await expectAccessible(page)
    await page.context().close()
  }
})

test('a score is sealed from everybody before the consensus', async ({ browser }) => {
  const page = await as(browser, 'lead1')
  const edition = await runningEdition(page)
  await page.goto(`${edition}/ranking`)
  // the organizations' panels have closed, so there is something to see; the individuals' has not
  await expect(page.locator('table').getByText('南昌赣云航空部件制造有限公司')).toBeVisible()
  await expect(page.locator('table').getByText('熊启明')).toHaveCount(0)
})
