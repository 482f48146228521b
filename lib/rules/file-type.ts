/** A kind of file that may be filed, told by its bytes and never by its name. */
export type FileType = { extension: 'pdf' | 'jpg' | 'png' | 'docx' | 'xlsx'; mime: string; inline: boolean }

const PDF: FileType = { extension: 'pdf', mime: 'application/pdf', inline: true }
const JPG: FileType = { extension: 'jpg', mime: 'image/jpeg', inline: true }
const PNG: FileType = { extension: 'png', mime: 'image/png', inline: true }
const OFFICE = 'application/vnd.openxmlformats-officedocument'
const DOCX: FileType = { extension: 'docx', mime: `${OFFICE}.wordprocessingml.document`, inline: false }
const XLSX: FileType = { extension: 'xlsx', mime: `${OFFICE}.spreadsheetml.sheet`, inline: false }

/** May a browser show it, or only save it? */
export const isShownInline = (mime: string) => [PDF, JPG, PNG].some((type) => type.mime === mime)

export const LARGEST_FILE = 20 * 1024 * 1024
/** An Office file that unpacks to more than this is a bomb. */
const LARGEST_UNPACKED = 300 * 1024 * 1024
const MOST_ENTRIES = 5000

const starts = (bytes: Uint8Array, head: readonly number[]) => head.every((byte, i) => bytes[i] === byte)
const u16 = (b: Uint8Array, at: number) => (b[at] ?? 0) | ((b[at + 1] ?? 0) << 8)
const u32 = (b: Uint8Array, at: number) => (u16(b, at) | (u16(b, at + 2) << 16)) >>> 0

/** Where the zip's directory ends, searched from the back through the longest comment; -1 when there is none. */
function directoryEnd(bytes: Uint8Array): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at--)
    if (u32(bytes, at) === 0x06054b50) return at
  return -1
}

/** Names in the zip's central directory; null when it isn't a plain zip (broken, encrypted, split, or unpacking to too much). */
function zipNames(bytes: Uint8Array): string[] | null {
  const end = directoryEnd(bytes)
  if (end < 0) return null
  const count = u16(bytes, end + 10)
  if (count === 0 || count > MOST_ENTRIES || u16(bytes, end + 8) !== count) return null
  const names: string[] = []
  let at = u32(bytes, end + 16)
  let unpacked = 0
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || u32(bytes, at) !== 0x02014b50) return null
    if ((u16(bytes, at + 8) & 1) === 1) return null
    unpacked += u32(bytes, at + 24)
    if (unpacked > LARGEST_UNPACKED) return null
    const length = u16(bytes, at + 28)
    names.push(String.fromCharCode(...bytes.subarray(at + 46, at + 46 + length)))
    at += 46 + length + u16(bytes, at + 30) + u16(bytes, at + 32)
  }
  return names
}

/** Word or Excel without macros; nothing else in a zip is taken. */
function officeType(bytes: Uint8Array): FileType | null {
  const names = zipNames(bytes)
  if (!names?.includes('[Content_Types].xml')) return null
  if (
    names.some(
      (name) => /vbaProject|vbaData|\.(exe|dll|js|vbs|html?|bin)$/i.test(name) && !/printerSettings/i.test(name),
    )
  )
    return null
  if (names.includes('word/document.xml')) return DOCX
  return names.includes('xl/workbook.xml') ? XLSX : null
}

/** What the bytes are, if they may be filed: PDF, JPEG, PNG, Word or Excel without macros. HTML, SVG, scripts and programs are none of these. */
export function fileType(bytes: Uint8Array): FileType | null {
  if (starts(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d])) return PDF
  if (starts(bytes, [0xff, 0xd8, 0xff])) return JPG
  if (starts(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return PNG
  return starts(bytes, [0x50, 0x4b, 0x03, 0x04]) ? officeType(bytes) : null
}

/** A name to keep: without folders and control characters, not too long, ending as the bytes say. */
export function fileName(name: string, { extension }: FileType): string {
  const plain = (name.toWellFormed().split(/[\\/]/).pop() ?? '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are removed
    .replace(/[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069"<>:|?*]/g, '')
    .trim()
    .slice(-120)
  const base = plain || 'file'
  const ending = base.toLowerCase().split('.').pop()
  const fine = ending === extension || (extension === 'jpg' && ending === 'jpeg')
  return fine ? base : `${base}.${extension}`
}
