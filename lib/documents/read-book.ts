import ExcelJS from 'exceljs'
import yauzl from 'yauzl'

const LARGEST = 30 * 1024 * 1024
const ROWS = 5000
const COLUMNS = 40

/** How large a zip is when all of it is unpacked; infinite where that is more than is taken, or where it isn't a zip. */
function unpackedSize(bytes: Buffer): Promise<number> {
  return new Promise((done) => {
    yauzl.fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error || !zip) return done(Number.POSITIVE_INFINITY)
      let size = 0
      const refuse = () => done(Number.POSITIVE_INFINITY)
      zip.on('error', refuse)
      zip.on('end', () => done(size))
      zip.on('entry', (entry: yauzl.Entry) => {
        zip.openReadStream(entry, (failed, stream) => {
          if (failed || !stream) return refuse()
          // counted, not believed: what an archive says of its sizes need not be so
          stream.on('data', (chunk: Buffer) => {
            size += chunk.length
            if (size > LARGEST) {
              stream.destroy()
              refuse()
            }
          })
          stream.on('error', refuse)
          stream.on('end', () => zip.readEntry())
        })
      })
      zip.readEntry()
    })
  })
}

/** The first sheet of a workbook as text, line by line; null where it is none, or larger than anybody's table. */
export async function readBook(bytes: Uint8Array): Promise<string[][] | null> {
  const buffer = Buffer.from(bytes)
  if ((await unpackedSize(buffer)) > LARGEST) return null
  const book = new ExcelJS.Workbook()
  try {
    await book.xlsx.load(buffer as unknown as ArrayBuffer)
  } catch {
    return null
  }
  const sheet = book.worksheets[0]
  if (!sheet || sheet.actualRowCount > ROWS) return null
  const table: string[][] = []
  // only rows that hold something: a stray format far below makes a sheet look a million rows long
  sheet.eachRow({ includeEmpty: false }, (row, number) => {
    if (number > ROWS) return
    while (table.length < number) table.push([])
    const cells = table[number - 1] ?? []
    for (let at = 1; at <= Math.min(COLUMNS, row.cellCount); at++) cells.push(row.getCell(at).text)
  })
  return table
}
