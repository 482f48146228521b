import { readFileSync } from 'node:fs'
import { type Browser, test as base, expect, type Page } from '@playwright/test'
import accounts from '../prisma/demo-accounts.json' with { type: 'json' }

const axe = readFileSync(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** A test in which an error of the console, or one that a page throws, fails. */
export const test = base.extend<{ clean: undefined }>({
  clean: [
    async ({ page }, use) => {
      const errors: string[] = []
      watch(page, errors)
      await use(undefined)
      expect(errors).toEqual([])
    },
    { auto: true },
  ],
})

function watch(page: Page, errors: string[]): void {
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    // a page that isn't there answers 404, which the browser reports by itself
    if (message.type() === 'error' && !message.text().includes('404')) errors.push(message.text())
  })
}

/** Signs in by the form, as a person would. */
export async function signIn(page: Page, login: string, given?: string): Promise<void> {
  const password = given ?? accounts.find((account) => account.login === login)?.password ?? ''
  await page.goto('/sign-in')
  await page.getByLabel('登录名').fill(login)
  await page.getByLabel('密码').fill(password)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.waitForURL('**/desk')
}

/** A page of somebody else, in a browser session of its own. */
export async function as(browser: Browser, login: string, password?: string): Promise<Page> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await signIn(page, login, password)
  return page
}

/** Nothing on the page breaks WCAG 2.2 AA as far as axe can tell. */
export async function expectAccessible(page: Page): Promise<void> {
  // the title follows a soft move a moment later
  await expect(page).toHaveTitle(/./)
  await page.addScriptTag({ content: axe })
  const violations = await page.evaluate(async (rules) => {
    const { axe } = window as unknown as {
      axe: {
        run: (node: Document, options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
      }
    }
    const result = await axe.run(document, { runOnly: { type: 'tag', values: rules } })
    return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)
  }, RULES)
  expect(violations).toEqual([])
}

export { expect }
