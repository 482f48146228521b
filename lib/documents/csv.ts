/** A cell that a spreadsheet would run as a formula is led by an apostrophe; quotes are doubled. */
function cellOf(text: string): string {
  const plain = text.toWellFormed()
  const isNumber = /^-?\d+(\.\d+)?$/.test(plain)
  const safe = !isNumber && /^[=+\-@\t\r]/.test(plain.normalize('NFKC')) ? `'${plain}` : plain
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A table as CSV that office software opens as it is: UTF-8 with BOM, CRLF, no formula. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cellOf).join(',')).join('\r\n')}\r\n`
}
