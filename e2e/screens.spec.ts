import type { Page } from '@playwright/test'
import { as, expect, expectAccessible, test } from './fixture'

/** Who sees which screens: one account for each role. */
const EVERYBODY = [
  'handler1',
  'lead1',
  'chair1',
  'reviewer2',
  'dept1',
  'recommender1',
  'auditor1',
  'admin1',
  'org01',
  'person1',
]
/** One of each kind of page is enough: ids are names of things, not of pages. */
const kindOf = (path: string) => path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id').replace(/\?.*/, '')

/** Addresses of this site to which the page leads, files and the other language aside. */
async function linksOf(page: Page): Promise<string[]> {
  const hrefs = await page
    .locator('a[href^="/"]')
    .evaluateAll((links) => links.map((a) => a.getAttribute('href') ?? ''))
  return hrefs.map((href) => href.replace(/#.*/, '')).filter((href) => href && !/^\/(api|en)(\/|$)/.test(href))
}

/** A page that is wider than its window makes people scroll sideways. */
async function expectNoOverflow(page: Page): Promise<void> {
  const [wide, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
  expect(wide, page.url()).toBeLessThanOrEqual(window ?? 0)
}

/** Opens the first dialog that asks once more, and leaves it. */
async function expectAccessibleDialog(page: Page): Promise<void> {
  const asking = page.locator('form[data-asks] button[type=submit]:visible, button[data-asks]:visible')
  if ((await asking.count()) === 0) return
  await asking.first().click()
  await expect(page.getByRole('alertdialog')).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('alertdialog')).toHaveCount(0)
}

const seen = new Set<string>()

for (const login of EVERYBODY) {
  test(`every screen of ${login} is accessible, fits a phone, and speaks both languages`, async ({ browser }) => {
    const page = await as(browser, login)
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(`${page.url()} ${error.message}`))
    page.on('console', (message) => message.type() === 'error' && errors.push(`${page.url()} ${message.text()}`))
    const queue = ['/desk']
    const mine = new Set<string>()
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      if (mine.has(kindOf(path))) continue
      mine.add(kindOf(path))
      await page.setViewportSize({ width: 1440, height: 900 })
      const answer = await page.goto(path)
      expect(answer?.status(), path).toBe(200)
      queue.push(...(await linksOf(page)))
      const once = `${login.replace(/\d/, '')} ${kindOf(path)}`
      if (seen.has(kindOf(path)) && !/desk|cycles/.test(path)) continue
      seen.add(kindOf(path)).add(once)
      await expect(page.locator('h1'), path).toBeVisible()
      await expectAccessible(page)
      await expectAccessibleDialog(page)
      await page.setViewportSize({ width: 390, height: 844 })
      await expectNoOverflow(page)
      await page.goto(path === '/' ? '/en' : `/en${path}`)
      await expect(page.locator('html')).toHaveAttribute('lang', 'en')
      await expectNoOverflow(page)
      await expectAccessible(page)
    }
    expect(errors).toEqual([])
    expect(mine.size).toBeGreaterThan(4)
    await page.context().close()
  })
}
