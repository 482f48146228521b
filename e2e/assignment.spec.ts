import type { Page } from '@playwright/test'
import { as, expect, expectAccessible, test } from './fixture'

async function reckon(page: Page, sheets: number): Promise<void> {
  await page.getByLabel('每份申报的评审员人数').fill(String(sheets))
  await page.getByRole('button', { name: '测算评审分配' }).click()
}

test('the office’s lead reckons an assignment, reads why it can’t be or looks at it, and changes it by hand', async ({
  browser,
}) => {
  const page = await as(browser, 'lead1')
  await page.goto('/cycles')
  await page.getByRole('link', { name: '第六届南昌市市长质量奖' }).first().click()
  await page.getByRole('link', { name: '评审组', exact: true }).click()
  await page.getByRole('link', { name: '优化分配评审员' }).click()
  await page.getByRole('link', { name: '个人', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: '评审员分配方案' })).toBeVisible()
  await expect(page).toHaveURL(/kind=individual/)
  await reckon(page, 9)
  await expect(page.getByText(/还缺 \d+ 名/).first()).toBeVisible()
  await reckon(page, 5)
  await expect(page.getByRole('heading', { name: '方案预览' })).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('link', { name: /^调整/ }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: /^调整评审员/ })).toBeVisible()
  await expectAccessible(page)
  await page.locator('input[name=reviewerIds]:checked').first().uncheck()
  await page.getByRole('button', { name: '调整评审分配' }).click()
  await expect(page.getByText(/只有 \d+ 名评审员，需要 5 名/).first()).toBeVisible()
  await page.context().close()
})
