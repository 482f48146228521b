import { expect, type Page } from '@playwright/test'
import { formFor } from '@/lib/rules/application-form'
import type { Content, Field, Kind, Row, Table } from '@/lib/rules/form'
import { RULEBOOK_2021 } from '@/lib/rules/rulebook'
import { smallPdf } from '../prisma/seed/pdf'

/** Types or chooses in a control, whatever it is. */
async function put(page: Page, selector: string, text: string, nth = 0): Promise<void> {
  const control = page.locator(selector).nth(nth)
  if ((await control.evaluate((element) => element.tagName)) === 'SELECT') await control.selectOption(text)
  else await control.fill(text)
}

async function putRows(page: Page, field: Extract<Field, { type: 'rows' }>, rows: readonly Row[]): Promise<void> {
  for (const [at, row] of rows.entries()) {
    await page.locator(`[id="${field.key}"] > button`).click()
    for (const [i, { key }] of field.columns.entries())
      if (row[key]) await put(page, `[id="${field.key}"] fieldset:nth-of-type(${at + 1}) .control`, row[key], i)
  }
}

/** Pastes the whole block into the first cell, as from a spreadsheet. */
async function pasteYears(page: Page, field: Extract<Field, { type: 'years' }>, table: Table): Promise<void> {
  const years = Object.keys(Object.values(table)[0] ?? {})
  const block = field.lines.map(({ key }) => years.map((year) => table[key]?.[year] ?? '').join('\t')).join('\n')
  await page
    .locator(`[id="${field.key}"] input`)
    .first()
    .evaluate((input, text) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', text)
      input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    }, block)
}

async function fillField(page: Page, field: Field, content: Content): Promise<void> {
  const value = content[field.key]
  if (value === undefined || value === '') return
  if (field.type === 'body') {
    await page.locator(`[id="${field.key}"]`).selectOption({ index: 1 })
    return
  }
  if (field.type === 'flag') await page.locator(`[id="${field.key}"]`).check()
  else if (field.type === 'rows') await putRows(page, field, value as readonly Row[])
  else if (field.type === 'years') await pasteYears(page, field, value as Table)
  else if (field.type === 'compliance')
    for (const select of await page.locator(`[id="${field.key}"] select`).all()) await select.selectOption('none')
  else await put(page, `[id="${field.key}"]`, value as string)
}

/** Fills in every page of the form of an application by hand, and waits until each is saved. */
export async function fillForm(page: Page, application: string, kind: Kind, content: Content): Promise<void> {
  for (const { key, fields } of formFor(kind, RULEBOOK_2021).steps) {
    await page.goto(`${application}/form/${key}`)
    await expect(page.locator('h1')).toBeVisible()
    for (const field of fields) await fillField(page, field, content)
    await expect(page.getByRole('status').filter({ hasText: '已保存' })).toBeVisible()
  }
}

/** Attaches a small PDF of a kind. */
export async function attach(page: Page, application: string, kind: string, name: string): Promise<void> {
  await page.goto(`${application}/evidence`)
  await page.locator('.drop-zone select').selectOption(kind)
  const buffer = Buffer.from(smallPdf([name, '演示数据']))
  await page.locator('input[type=file]').first().setInputFiles({ name, mimeType: 'application/pdf', buffer })
  await expect(page.locator(`[data-kind=${kind}]`).getByRole('link', { name, exact: true })).toBeVisible()
}
