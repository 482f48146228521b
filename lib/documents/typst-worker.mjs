// Sets PDFs beside the server's own thread: a long report must not keep others waiting.
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

const { fonts, templates } = workerData
const compiler = NodeCompiler.create({ workspace: templates, fontArgs: [{ fontPaths: fonts }] })

parentPort.on('message', ({ id, template, data, files }) => {
  const places = Object.keys(files).map((name) => join(templates, name))
  try {
    // given beside the data, and there for this document only
    for (const [name, bytes] of Object.entries(files)) compiler.mapShadow(join(templates, name), Buffer.from(bytes))
    // data are read as JSON by the template: nothing in them is ever taken for its code
    const bytes = compiler.pdf({ mainFilePath: join(templates, `${template}.typ`), inputs: { data } })
    parentPort.postMessage({ id, bytes })
  } catch (error) {
    parentPort.postMessage({ id, error: String(error?.message ?? error) })
  } finally {
    for (const place of places) compiler.unmapShadow(place)
    compiler.evictCache(10)
  }
})
