import type { ClipboardEvent } from 'react'

/** A block copied from a spreadsheet, as lines of cells; null for a single word. */
export function blockOf(event: ClipboardEvent): string[][] | null {
  const text = event.clipboardData.getData('text/plain')
  if (!/[\t\n]/.test(text.trim())) return null
  return text
    .replace(/\r/g, '')
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('\t'))
}
