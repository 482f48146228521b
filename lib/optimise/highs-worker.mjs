// Solves linear programmes beside the server's own thread: a large one must not keep others waiting.
import { parentPort } from 'node:worker_threads'
import loadHighs from 'highs'

const highs = await loadHighs()

parentPort.on('message', ({ id, text, seconds }) => {
  try {
    const { Status, ObjectiveValue, Columns } = highs.solve(text, { output_flag: false, time_limit: seconds })
    const values = Object.entries(Columns).flatMap(([name, { Primal }]) => (Primal > 1e-6 ? [[name, Primal]] : []))
    parentPort.postMessage({ id, solution: { status: Status, cost: ObjectiveValue, values } })
  } catch (error) {
    parentPort.postMessage({ id, error: String(error?.message ?? error) })
  }
})
