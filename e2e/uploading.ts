import { expect, type Page } from '@playwright/test'
import { smallPdf } from '../prisma/seed/pdf'

type Upload = { name: string; mimeType: string; buffer: Buffer }

export const pdfFile = (name: string, text = name): Upload => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from(smallPdf([text])),
})

/** A PDF of about so many megabytes: what fills it lies between its head and its end. */
export function largePdf(name: string, megabytes: number): Upload {
  const filling = Buffer.alloc(megabytes * 1024 * 1024, '%\n')
  return {
    name,
    mimeType: 'application/pdf',
    buffer: Buffer.concat([Buffer.from('%PDF-1.7\n'), filling, Buffer.from('%%EOF\n')]),
  }
}

/** Picks files, as by the button. */
export const choose = (page: Page, files: Upload | Upload[]) =>
  page.locator('.drop-zone + input[type=file]').setInputFiles(files)

/** One file in the tray, by its name. */
export const rowOf = (page: Page, name: string) => page.locator('.upload-row', { hasText: name })

/** Drops or pastes a file on an element, as the browser would. */
export async function give(
  page: Page,
  on: string,
  how: 'drop' | 'paste',
  { name, mimeType, buffer }: Upload,
): Promise<void> {
  await page
    .locator(on)
    .first()
    .evaluate(
      (element, [type, file]) => {
        const bytes = Uint8Array.from(atob(file.base64), (letter) => letter.charCodeAt(0))
        const transfer = new DataTransfer()
        transfer.items.add(new File([bytes], file.name, { type: file.mimeType }))
        const init = { bubbles: true, cancelable: true }
        element.dispatchEvent(
          type === 'drop'
            ? new DragEvent('drop', { ...init, dataTransfer: transfer })
            : new ClipboardEvent('paste', { ...init, clipboardData: transfer }),
        )
      },
      [how, { name, mimeType, base64: buffer.toString('base64') }] as const,
    )
}

/** The connection breaks after the first piece, and comes back: the upload goes on from there. */
export async function breakInMidUpload(page: Page): Promise<void> {
  const offsets: number[] = []
  page.on('request', (request) => {
    if (request.method() === 'PATCH') offsets.push(Number(request.headers()['upload-offset']))
  })
  const second = page.waitForRequest(
    (request) => request.method() === 'PATCH' && request.headers()['upload-offset'] !== '0',
  )
  await choose(page, largePdf('大文件.pdf', 14))
  await second
  await page.context().setOffline(true)
  await expect(rowOf(page, '大文件.pdf')).toContainText('连接中断')
  const sent = offsets.length
  await page.context().setOffline(false)
  await expect(rowOf(page, '大文件.pdf')).toContainText('已上传', { timeout: 60_000 })
  expect(Math.min(...offsets.slice(sent))).toBeGreaterThan(0)
}
