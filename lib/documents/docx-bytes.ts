import PizZip from 'pizzip'

/** Office files are dated by their content alone, so that the same paper is the same bytes. */
const EPOCH = new Date(1980, 0, 1)

/**
 * The same document always as the same bytes, whenever and wherever it is made: parts in order, no time of making, and without the
 * character grid that the library puts into every section.
 */
export function steadyDocx(made: Uint8Array): Uint8Array {
  const from = new PizZip(made)
  const to = new PizZip()
  for (const name of Object.keys(from.files).sort()) {
    const entry = from.files[name]
    if (!entry || entry.dir) continue
    const options = { date: EPOCH, createFolders: false }
    if (!name.endsWith('.xml') && !name.endsWith('.rels')) to.file(name, entry.asUint8Array(), options)
    else to.file(name, steadyXml(entry.asText()), options)
  }
  return to.generate({ type: 'uint8array', compression: 'DEFLATE', platform: 'DOS' })
}

function steadyXml(xml: string): string {
  return xml
    .replace(/<w:docGrid[^>]*\/>/g, '')
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)/g, '$12021-12-01T00:00:00Z$2')
}
