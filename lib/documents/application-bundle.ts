import { versionCode } from '../rules/version-code'
import { type BookColumn, workbook } from './workbook'
import { type ZipEntry, zipName } from './zip-stream'

type BundledFile = {
  name: string
  kind: string
  size: number
  sha256: string
  items: readonly string[]
  conditions?: readonly string[]
  isSecret: boolean
  note: string
  origin?: { title: string; at: string } | null
}

export type BundleWords = {
  title: string
  index: string
  material: string
  kind: (key: string) => string
  head: readonly string[]
  yes: string
}

type Bundle<F> = {
  form: { name: string; bytes: Uint8Array }
  hash: string
  at: Date
  files: readonly F[]
  open: (file: F) => Promise<import('node:stream').Readable>
}

const WIDTHS = [6, 22, 48, 28, 14, 20, 20, 8, 30, 30, 66]

/**
 * An application as one archive: the form as PDF, the supporting material as 序号_类别_原名, and an index of it (`domain.md` 5.2). The index
 * names each file's sha256, so that what was unpacked can be checked.
 */
export async function applicationBundle<F extends BundledFile>(
  bundle: Bundle<F>,
  words: BundleWords,
): Promise<ZipEntry[]> {
  const { form, hash, at, files, open } = bundle
  const digits = String(files.length).length
  const places = files.map(({ kind, name }, place) =>
    zipName(`${String(place + 1).padStart(Math.max(2, digits), '0')}_${words.kind(kind)}_${name}`),
  )
  const columns: BookColumn[] = words.head.map((header, column) => ({
    header,
    width: WIDTHS[column] ?? 20,
    kind: column === 0 || column === 4 ? 'number' : 'text',
  }))
  const rows = files.map((file, place) => [
    place + 1,
    words.kind(file.kind),
    `${words.material}/${places[place]}`,
    file.name,
    file.size,
    file.items.join('、'),
    (file.conditions ?? []).join('、'),
    file.isSecret ? words.yes : '',
    file.note,
    file.origin ? `${file.origin.title} ${file.origin.at.slice(0, 10)}` : '',
    file.sha256,
  ])
  const index = await workbook({ sheet: words.index, title: `${words.title} ${versionCode(hash)}`, columns, rows })
  return [
    { place: `01_${zipName(form.name)}`, at, bytes: form.bytes },
    { place: `02_${zipName(words.index)}.xlsx`, at, bytes: index },
    ...files.map((file, place) => ({ place: `${words.material}/${places[place]}`, at, open: () => open(file) })),
  ]
}
