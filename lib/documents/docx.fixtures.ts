import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import { fromBuffer } from 'yauzl'

/** The parts of a .docx by name, unpacked by a library that had no hand in packing it. */
export function unzip(bytes: Uint8Array): Promise<Map<string, string>> {
  return new Promise((resolve, reject) => {
    fromBuffer(Buffer.from(bytes), { lazyEntries: true, strictFileNames: true }, (error, zip) => {
      if (error || !zip) return reject(error)
      const parts = new Map<string, string>()
      zip.on('error', reject)
      zip.on('end', () => resolve(parts))
      zip.on('entry', (entry) =>
        zip.openReadStream(entry, (failed, stream) => {
          if (failed || !stream) return reject(failed)
          const chunks: Buffer[] = []
          stream.on('data', (chunk: Buffer) => chunks.push(chunk))
          stream.on('error', reject)
          stream.on('end', () => {
            parts.set(entry.fileName, Buffer.concat(chunks).toString('utf8'))
            zip.readEntry()
          })
        }),
      )
      zip.readEntry()
    })
  })
}

/** The text of the body as a reader sees it; throws where the XML can't be read. */
export const fullText = (bytes: Uint8Array): string =>
  new Docxtemplater(new PizZip(bytes), { delimiters: { start: '\u0001', end: '\u0002' } }).getFullText()
