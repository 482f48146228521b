import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { getDocumentProxy } from 'unpdf'
import { as, expect, expectAccessible, test } from './fixture'

const FINISHED = '第五届南昌市市长质量奖'

/** Where the office opens the first certificate of the finished edition. */
async function certificateOf(office: Page): Promise<string> {
  await office.goto('/cycles')
  const edition = await office.getByRole('link', { name: FINISHED }).first().getAttribute('href')
  await office.goto(`${edition}/honours`)
  return (await office.getByRole('link', { name: '证书（PDF）' }).first().getAttribute('href')) ?? ''
}

/** The address to which the code of a printed certificate leads. */
async function addressOf(pdf: Buffer): Promise<string> {
  const document = await getDocumentProxy(new Uint8Array(pdf))
  const annotations = await (await document.getPage(1)).getAnnotations()
  return annotations.find(({ url }) => url)?.url ?? ''
}

test('a certificate is printed, and its code verified online and, without a connection, by the downloaded page', async ({
  browser,
  page,
}) => {
  const office = await as(browser, 'handler1')
  const answer = await office.request.get(await certificateOf(office))
  expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/pdf'])
  const address = new URL(await addressOf(await answer.body()))
  expect(address.pathname).toBe('/verify')
  await page.goto(address.pathname + address.search)
  await expect(page.getByText('证书真实，荣誉有效')).toBeVisible()
  await expectAccessible(page)
  const token = address.searchParams.get('c') ?? ''
  const forged = `${token.slice(0, 60)}${token[60] === 'A' ? 'B' : 'A'}${token.slice(61)}`
  await page.goto(`/verify?c=${forged}`)
  await expect(page.getByText('二维码不是本系统签发的')).toBeVisible()
  await expectAccessible(page)

  const file = join(tmpdir(), `offline-${process.pid}.html`)
  writeFileSync(file, await (await page.request.get('/api/verify/offline')).body())
  const context = await browser.newContext({ offline: true })
  const alone = await context.newPage()
  await alone.goto(`file://${file}`)
  await expectAccessible(alone)
  await alone.getByLabel('二维码内容（网址）').fill(address.href)
  await alone.getByRole('button', { name: '核对' }).click()
  await expect(alone.locator('output')).toContainText('签名真实')
  await alone.getByLabel('二维码内容（网址）').fill(forged)
  await alone.getByRole('button', { name: '核对' }).click()
  await expect(alone.locator('output')).toContainText('签名不符')
  await context.close()
})

test('a certificate isn’t found by others’ accounts', async ({ browser, page }) => {
  const href = await certificateOf(await as(browser, 'handler1'))
  for (const login of ['org02', 'reviewer1', 'dept1', 'admin1'])
    expect((await (await as(browser, login)).request.get(href)).status(), login).toBe(404)
  expect((await page.request.get(href)).status()).toBe(404)
})

test('the administrator sees the keys; changing one asks for its reason', async ({ browser }) => {
  const page = await as(browser, 'admin1')
  await page.goto('/admin/keys')
  await expect(page.getByText('在用', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: '更换密钥' }).press('Enter')
  await page.getByRole('alertdialog').locator('.button-primary').press('Enter')
  await expect(page.getByRole('alert').first()).toBeVisible()
  await expectAccessible(page)
})
