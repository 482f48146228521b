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
/** A picture that can stand in a text. */
export const isPicture = (mime: string) => [JPG, PNG].some((type) => type.mime === mime)

/** Largest file that one form sends at once, in bytes. */
export const LARGEST_FILE = 20 * 1024 * 1024

/** An Office file that unpacks to more than this is a bomb. */
export const LARGEST_UNPACKED = 300 * 1024 * 1024
export const MOST_ENTRIES = 5000

/** How much of a file's beginning and end is looked at, in bytes. */
export const SAMPLE = 64 * 1024

/** The names in a zip; or why there are none: it isn't whole, it is encrypted, or it unpacks to too much. */
export type Entries = readonly string[] | 'broken' | 'locked' | 'bomb'

/** What is looked at: the size in bytes, up to `SAMPLE` bytes of the beginning and of the end, and of a zip its names. */
export type FileLook = { size: number; head: Uint8Array; tail: Uint8Array; entries: Entries | null }

/** Why a file isn't taken. `is` names the kind that its bytes say. */
export type FileFault =
  | 'fileEmpty'
  | 'fileCut'
  | 'fileKindRefused'
  | 'fileOldOffice'
  | 'fileLocked'
  | 'fileBomb'
  | 'fileActive'
  | 'fileRenamed'

export type FileVerdict = { type: FileType } | { fault: FileFault; is?: string }

const starts = (bytes: Uint8Array, head: readonly number[]) => head.every((byte, i) => bytes[i] === byte)

function has(bytes: Uint8Array, mark: readonly number[]): boolean {
  for (let at = bytes.length - mark.length; at >= 0; at--)
    if (mark.every((byte, i) => bytes[at + i] === byte)) return true
  return false
}

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0))

const PDF_HEAD = ascii('%PDF-')
const PDF_END = ascii('%%EOF')
const JPG_HEAD = [0xff, 0xd8, 0xff]
const JPG_END = [0xff, 0xd9]
/** phones append a film to such a picture, after its end */
const JPG_WITH_FILM = ascii('MotionPhoto')
const PNG_HEAD = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const PNG_END = [...ascii('IEND'), 0xae, 0x42, 0x60, 0x82]
const ZIP_HEAD = [0x50, 0x4b, 0x03, 0x04]
const OLE_HEAD = [0xd0, 0xcf, 0x11, 0xe0]

export const isZip = (head: Uint8Array) => starts(head, ZIP_HEAD)

const ACTIVE = /vbaProject|vbaData|\.(exe|dll|js|vbs|html?|bin)$/i

/** Word or Excel without macros; nothing else in a zip is taken. */
function officeVerdict(entries: Entries | null): FileVerdict {
  if (entries === 'locked') return { fault: 'fileLocked' }
  if (entries === 'bomb') return { fault: 'fileBomb' }
  if (entries === null || entries === 'broken') return { fault: 'fileCut' }
  const isOffice = entries.includes('[Content_Types].xml')
  const type = entries.includes('word/document.xml') ? DOCX : entries.includes('xl/workbook.xml') ? XLSX : null
  if (!isOffice || !type) return { fault: 'fileKindRefused' }
  const isActive = entries.some((name) => ACTIVE.test(name) && !/printerSettings/i.test(name))
  return isActive ? { fault: 'fileActive' } : { type }
}

/** What the bytes are: PDF, JPEG, PNG, Word or Excel, each whole. HTML, SVG, scripts and programs are none of these. */
function byBytes({ size, head, tail, entries }: FileLook): FileVerdict {
  const whole = (type: FileType, isWhole: boolean): FileVerdict => (isWhole ? { type } : { fault: 'fileCut' })
  if (size === 0) return { fault: 'fileEmpty' }
  if (starts(head, PDF_HEAD)) return whole(PDF, has(tail, PDF_END))
  if (starts(head, JPG_HEAD)) return whole(JPG, has(tail, JPG_END) || has(head, JPG_WITH_FILM))
  if (starts(head, PNG_HEAD)) return whole(PNG, has(tail, PNG_END))
  if (starts(head, OLE_HEAD)) return { fault: 'fileOldOffice' }
  return isZip(head) ? officeVerdict(entries) : { fault: 'fileKindRefused' }
}

/** Endings that say something; a name that ends on one of them must not lie. */
const ENDINGS =
  /\.(pdf|jpe?g|png|docx?|xlsx?|pptx?|wps|et|html?|svg|xml|exe|com|bat|cmd|js|vbs|sh|zip|rar|7z|gif|bmp|tiff?|heic|webp|txt|csv)$/i

const spelled = (extension: string) => (extension === 'jpeg' ? 'jpg' : extension)

/** May this be filed? By its bytes; and a name that says another kind than the bytes is refused, because its reader would be misled. */
export function judgeFile(name: string, look: FileLook): FileVerdict {
  const verdict = byBytes(look)
  if (!('type' in verdict)) return verdict
  const said = ENDINGS.exec(name.trim())?.[1]?.toLowerCase()
  const isTrue = said === undefined || spelled(said) === verdict.type.extension
  return isTrue ? verdict : { fault: 'fileRenamed', is: verdict.type.extension.toUpperCase() }
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
