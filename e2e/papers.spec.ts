import { as, expect, expectAccessible, test } from './fixture'

const RUNNING = '第六届南昌市市长质量奖'

test('the office makes a paper, downloads it, and files its stamped scan; auditors read, others find nothing', async ({
  browser,
}) => {
  const office = await as(browser, 'handler1')
  await office.goto('/cycles')
  const edition = await office.getByRole('link', { name: RUNNING }).first().getAttribute('href')
  await office.goto(`${edition}`)
  await office.getByRole('link', { name: '公文', exact: true }).click()
  await office.getByRole('link', { name: '征求意见复函回执' }).click()
  await office.getByRole('button', { name: '制作并登记' }).click()
  const row = office.getByRole('row').filter({ hasText: '征求意见复函回执' }).first()
  await expect(row).toBeVisible()
  await expectAccessible(office)
  const file = (await row.getByRole('link', { name: /^下载/ }).getAttribute('href')) ?? ''
  const answer = await office.request.get(file)
  expect([answer.status(), answer.headers()['content-type']]).toEqual([
    200,
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ])

  await row.getByRole('link', { name: '归档扫描件' }).click()
  await office
    .getByLabel('扫描件', { exact: true })
    .setInputFiles({ name: '扫描.pdf', mimeType: 'text/plain', buffer: Buffer.from('no scan') })
  await office.getByRole('button', { name: '归档扫描件' }).click()
  await expect(office.locator('.problems')).toBeVisible()
  const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')
  await office
    .getByLabel('扫描件', { exact: true })
    .setInputFiles({ name: '扫描.pdf', mimeType: 'application/pdf', buffer: pdf })
  await office.getByRole('button', { name: '归档扫描件' }).click()
  await expect(row.getByRole('link', { name: '查看' })).toBeVisible()

  const auditor = await as(browser, 'auditor1')
  await auditor.goto(`${edition}/documents`)
  await expect(auditor.getByRole('heading', { name: '公文登记簿' })).toBeVisible()
  await expect(auditor.getByRole('heading', { name: '制作公文' })).toHaveCount(0)
  expect((await auditor.request.get(file)).status()).toBe(200)
  const applicant = await as(browser, 'org01')
  expect((await applicant.request.get(file)).status()).toBe(404)
  expect((await applicant.goto(`${edition}/documents`))?.status()).toBe(404)
})

test('the lead records what a body is called; a code of another body is refused at its field', async ({ browser }) => {
  const lead = await as(browser, 'lead1')
  await lead.goto('/letterheads')
  await lead.getByLabel('名称').fill('南昌市质量强市工作领导小组办公室')
  await lead.getByLabel('发文机关标志').fill('南昌市质量强市工作领导小组办公室文件')
  await lead.getByLabel('代字').fill('洪府发')
  await lead.getByLabel('生效日期').fill('2030-01-01')
  await lead.getByRole('button', { name: '登记' }).click()
  await expect(lead.locator('.problems')).toContainText('已由另一发文单位使用')
  await lead.getByLabel('代字').fill('洪质领办')
  await lead.getByRole('button', { name: '登记' }).click()
  await expect(lead.getByRole('row').filter({ hasText: '洪质领办' })).toContainText('尚未生效')
})
