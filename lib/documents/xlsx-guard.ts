import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import { ZipFile as Packer } from 'yazl'

/** Why a file isn't taken as a workbook. Each has its sentence in the catalogue `unmet`. */
export type XlsxProblem =
  | 'xlsxOldFormat'
  | 'xlsxNotOne'
  | 'xlsxTooLarge'
  | 'xlsxMacros'
  | 'xlsxBroken'
  | 'xlsxTooManyRows'
  | 'xlsxTooManyColumns'

/** What a workbook may cost. Counted while it is unpacked; nothing that its own directory claims is believed. */
export type XlsxLimits = { bytes: number; unpacked: number; tags: number; rows: number; columns: number }

export const XLSX_LIMITS: XlsxLimits = {
  bytes: 5 * 1024 * 1024,
  unpacked: 40 * 1024 * 1024,
  tags: 500_000,
  rows: 2000,
  columns: 60,
}

const MOST_ENTRIES = 1000
/** The parts that hold values and date formats. Pictures, links, comments, print areas and names are never unpacked. */
const NEEDED =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/sharedStrings\.xml|xl\/styles\.xml|xl\/worksheets\/sheet\d{1,4}\.xml)$/

class Refused extends Error {
  constructor(readonly problem: XlsxProblem) {
    super(problem)
  }
}

const starts = (bytes: Uint8Array, head: readonly number[]) => head.every((byte, i) => bytes[i] === byte)
/** The container of .xls, and of any workbook with a password. */
const isOldFormat = (bytes: Uint8Array) => starts(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
const isZip = (bytes: Uint8Array) => starts(bytes, [0x50, 0x4b, 0x03, 0x04])

const open = (bytes: Uint8Array) =>
  new Promise<ZipFile>((resolve, reject) =>
    fromBuffer(Buffer.from(bytes), { lazyEntries: true, strictFileNames: true }, (error, zip) =>
      error ? reject(error) : resolve(zip),
    ),
  )

/** Unpacks one part and counts as it comes; the first byte over a limit ends it. */
async function unpack(zip: ZipFile, entry: Entry, left: { unpacked: number; tags: number }): Promise<Buffer> {
  const stream = await new Promise<NodeJS.ReadableStream & { destroy: () => void }>((resolve, reject) =>
    zip.openReadStream(entry, (error, readable) => (error ? reject(error) : resolve(readable))),
  )
  const chunks: Buffer[] = []
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    left.unpacked -= chunk.length
    for (let at = chunk.indexOf(0x3c); at >= 0; at = chunk.indexOf(0x3c, at + 1)) left.tags--
    if (left.unpacked < 0 || left.tags < 0) throw new Refused('xlsxTooLarge')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** The parts by their names, each once. */
async function parts(zip: ZipFile, limits: XlsxLimits): Promise<Map<string, Buffer>> {
  const found = new Map<string, Buffer>()
  const left = { unpacked: limits.unpacked, tags: limits.tags }
  if (zip.entryCount > MOST_ENTRIES) throw new Refused('xlsxTooLarge')
  for await (const entry of zip.eachEntry()) {
    if (/vbaProject/i.test(entry.fileName)) throw new Refused('xlsxMacros')
    if (!NEEDED.test(entry.fileName)) continue
    if (found.has(entry.fileName)) throw new Refused('xlsxBroken')
    const part = await unpack(zip, entry, left)
    // an entity of a document type can grow without end
    if (part.includes('<!DOCTYPE')) throw new Refused('xlsxBroken')
    found.set(entry.fileName, part)
  }
  return found
}

/** Names of areas can span a million rows and say nothing about values. */
const withoutNames = (workbook: Buffer) =>
  Buffer.from(workbook.toString('utf8').replace(/<definedNames[\s>][\s\S]*?<\/definedNames>/g, ''))

const NO_STYLES =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="1"><xf/></cellXfs></styleSheet>'

async function packed(found: ReadonlyMap<string, Buffer>): Promise<Buffer> {
  const packer = new Packer()
  if (!found.has('xl/styles.xml')) packer.addBuffer(Buffer.from(NO_STYLES), 'xl/styles.xml')
  for (const [name, part] of found)
    packer.addBuffer(name === 'xl/workbook.xml' ? withoutNames(part) : part, name, { compress: false })
  packer.end()
  const chunks: Buffer[] = []
  for await (const chunk of packer.outputStream as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/**
 * A workbook packed anew from the parts that were counted, so that what is read later is what was measured; or why it isn't taken.
 * What a file is, its first bytes say; its name is never asked.
 */
export async function guarded(
  bytes: Uint8Array,
  limits: XlsxLimits = XLSX_LIMITS,
): Promise<{ bytes: Buffer } | { problem: XlsxProblem }> {
  if (bytes.length > limits.bytes) return { problem: 'xlsxTooLarge' }
  if (isOldFormat(bytes)) return { problem: 'xlsxOldFormat' }
  if (!isZip(bytes)) return { problem: 'xlsxNotOne' }
  let zip: ZipFile | undefined
  try {
    zip = await open(bytes)
    const found = await parts(zip, limits)
    if (!found.has('xl/workbook.xml')) return { problem: 'xlsxNotOne' }
    return { bytes: await packed(found) }
  } catch (error) {
    return { problem: error instanceof Refused ? error.problem : 'xlsxBroken' }
  } finally {
    zip?.close()
  }
}
