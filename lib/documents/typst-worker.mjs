// Sets PDFs beside the server's own thread: a long report must not keep others waiting.
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

const { fonts, templates } = workerData
const compiler = NodeCompiler.create({ workspace: templates, fontArgs: [{ fontPaths: fonts }] })

parentPort.on('message', ({ id, template, data }) => {
  try {
    // data are read as JSON by the template: nothing in them is ever taken for its code
    const bytes = compiler.pdf({ mainFilePath: join(templates, `${template}.typ`), inputs: { data } })
    parentPort.postMessage({ id, bytes })
  } catch (error) {
    parentPort.postMessage({ id, error: String(error?.message ?? error) })
  } finally {
    compiler.evictCache(10)
  }
})
