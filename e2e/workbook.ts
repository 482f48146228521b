import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import ExcelJS from 'exceljs'
import { expectAccessible } from './fixture'
import { press } from './play'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

async function downloaded(page: Page, link: string): Promise<ExcelJS.Workbook> {
  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name: link }).first().click()
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(new Uint8Array(readFileSync(await (await coming).path())).buffer)
  return workbook
}

async function handIn(page: Page, workbook: ExcelJS.Workbook): Promise<void> {
  const buffer = Buffer.from(await workbook.xlsx.writeBuffer())
  await page.goto('/inquiries')
  await page.locator('input[type=file][accept=".xlsx"]').setInputFiles({ name: '回复表.xlsx', mimeType: XLSX, buffer })
  await press(page, '上传回复表核对')
  await page.waitForURL('**/inquiries/imports/*')
}

const head = (sheet: ExcelJS.Worksheet, name: string) =>
  Array.from({ length: sheet.columnCount }, (_, i) => i + 1).find((at) => sheet.getCell(1, at).text === name) ?? 0

/**
 * A department downloads its workbook, hands it in with a bad row, reads why, downloads the copy with the faults, mends that and hands it in
 * again; then all its replies are there at once.
 */
export async function answerByWorkbook(page: Page, applicants: number): Promise<void> {
  await page.goto('/inquiries')
  const workbook = await downloaded(page, '下载回复表')
  const sheet = workbook.worksheets[0]
  if (!sheet) throw new Error('no sheet')
  expect(sheet.rowCount).toBe(applicants + 1)
  for (let row = 2; row <= sheet.rowCount; row++) sheet.getCell(row, head(sheet, '答复')).value = '无意见'
  sheet.getCell(2, head(sheet, '答复')).value = '同意'
  await handIn(page, workbook)
  await expect(page.getByText('答复“同意”无法识别').first()).toBeVisible()
  await expect(page.getByRole('button', { name: '导入回复', exact: true })).toBeDisabled()
  await expectAccessible(page)
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await page.setViewportSize({ width: 1440, height: 900 })
  const copy = await downloaded(page, '下载标注了问题的回复表')
  const marked = copy.worksheets[0]
  if (!marked) throw new Error('no sheet')
  expect(marked.getCell(2, head(marked, '问题')).text).toContain('同意')
  marked.getCell(2, head(marked, '答复')).value = '无意见'
  await handIn(page, copy)
  await expect(page.getByText('各行均可导入')).toBeVisible()
  await press(page, '导入回复')
  await page.waitForURL('**/inquiries')
  await expect(page.getByText('没有待答复的事项。')).toBeVisible()
}
