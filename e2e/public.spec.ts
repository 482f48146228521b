import { expect, expectAccessible, test } from './fixture'

const PAGES = [
  '/',
  '/regulation',
  '/publicity',
  '/objections',
  '/honours',
  '/verify',
  '/self-check',
  '/register',
  '/sign-in',
]

for (const path of PAGES) {
  test(`${path} is open to everybody, in both languages, and accessible`, async ({ page }) => {
    await page.goto(path)
    await expect(page.locator('h1')).toBeVisible()
    await expectAccessible(page)
    await page.goto(path === '/' ? '/en' : `/en${path}`)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page.locator('h1')).toBeVisible()
  })
}

test('an article is reached by its anchor, with the rules that rest on it', async ({ page }) => {
  await page.goto('/regulation#a16')
  await expect(page.locator('#a16')).toContainText('资料评审')
  await expect(page.locator('#a16')).toContainText('10')
})

test('a wrong password says so, tells nothing more, and keeps what was typed', async ({ page }) => {
  await page.goto('/sign-in')
  await page.getByLabel('登录名').fill('handler1')
  await page.getByLabel('密码').fill('not-this-one')
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await expect(page.getByRole('alert').first()).toBeVisible()
  await expect(page.getByLabel('登录名')).toHaveValue('handler1')
  await expectAccessible(page)
})

for (const path of ['/register/organization', '/register/individual']) {
  test(`${path} sent empty says at each field what is missing, and stays accessible`, async ({ page }) => {
    await page.goto(path)
    await page.getByRole('button', { name: '注册', exact: true }).press('Enter')
    await expect(page.locator('[aria-invalid=true]').first()).toBeVisible()
    await expect(page.getByRole('alert').first()).toBeVisible()
    await expectAccessible(page)
  })
}

test('large text stays on', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: '关怀版' }).click()
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-care', '')
})
