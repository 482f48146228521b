import { type Browser, expect, type Page } from '@playwright/test'
import { as } from './fixture'

const pages = new Map<string, Page>()

/** The page of a person who stays signed in for the whole play. */
export async function person(browser: Browser, login: string, password?: string): Promise<Page> {
  const there = pages.get(login)
  if (there) return there
  const page = await as(browser, login, password)
  pages.set(login, page)
  return page
}

/** Everybody goes home. */
export async function leave(): Promise<void> {
  for (const page of pages.values()) await page.context().close()
  pages.clear()
}

/** Presses the button of an act by the keyboard, says yes where a dialog asks, and waits for the answer. */
export async function press(page: Page, name: string, within = page.locator('main')): Promise<void> {
  const button = within.getByRole('button', { name, exact: true }).first()
  await button.waitFor()
  const asks = (await button.locator('xpath=ancestor-or-self::*[@data-asks]').count()) > 0
  await button.press('Enter')
  if (asks) await page.getByRole('alertdialog').locator('.button-primary').press('Enter')
  // the form is busy until the server has answered
  await expect(page.locator('main form[aria-busy=true]')).toHaveCount(0)
}

/** Presses the button of an act that is done once, and sees that it can't be pressed again. */
export async function finish(page: Page, name: string, within = page.locator('main')): Promise<void> {
  await press(page, name, within)
  await expect(within.getByRole('button', { name, exact: true, disabled: false })).toHaveCount(0)
}

/** The form of an act, by its button. */
export const formOf = (page: Page, name: string) =>
  page.locator('form', { has: page.getByRole('button', { name, exact: true }) }).first()

/** Moves the clock of the demo, in Beijing time `YYYY-MM-DDTHH:MM`. */
export async function moveClock(page: Page, to: string): Promise<void> {
  await page.goto('/desk')
  const clock = page.locator('.demo-clock')
  await clock.locator('input').fill(to)
  await clock.getByRole('button').click()
  await expect(clock.locator('time')).toHaveAttribute('datetime', new RegExp(`^${utc(to).slice(0, 13)}`))
}

const utc = (beijing: string) => new Date(`${beijing}:00+08:00`).toISOString()

/** The day in Beijing on which the clock of the demo stands, `YYYY-MM-DD`. */
export async function dayOfClock(page: Page): Promise<string> {
  await page.goto('/desk')
  const at = await page.locator('.demo-clock time').getAttribute('datetime')
  return new Date(new Date(at ?? '').getTime() + 8 * 3_600_000).toISOString().slice(0, 10)
}
