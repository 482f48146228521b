import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

/** What the solver found: columns that aren't nought. */
export type Solution = { status: string; cost: number; values: readonly (readonly [string, number])[] }
type Answer = { id: number; solution?: Solution; error?: string }
type Waiting = { done: (solution: Solution) => void; fail: (error: Error) => void }

const SECONDS = 10
const PATIENCE = 60_000

const kept = globalThis as { awardSolver?: { worker: Worker; waiting: Map<number, Waiting>; last: number } }

function solver() {
  if (kept.awardSolver) return kept.awardSolver
  // run from its own file, not from the bundle: it loads WebAssembly from beside itself
  const here = join(process.cwd(), 'lib', 'optimise')
  const worker = new Worker(/* turbopackIgnore: true */ join(here, 'highs-worker.mjs'))
  const waiting = new Map<number, Waiting>()
  const end = (error: Error) => {
    for (const { fail } of waiting.values()) fail(error)
    waiting.clear()
    if (kept.awardSolver?.worker === worker) delete kept.awardSolver
  }
  worker.on('message', ({ id, solution, error }: Answer) => {
    const asked = waiting.get(id)
    waiting.delete(id)
    if (waiting.size === 0) worker.unref()
    if (solution) asked?.done(solution)
    else asked?.fail(new Error(`the programme could not be solved: ${error}`))
  })
  worker.on('error', end)
  worker.on('exit', () => end(new Error('the solver ended')))
  worker.unref()
  kept.awardSolver = { worker, waiting, last: 0 }
  return kept.awardSolver
}

/** Solves a programme in a thread of its own. Throws when it can't be read or takes longer than a minute: both are bugs. */
export async function solve(text: string): Promise<Solution> {
  const one = solver()
  const id = ++one.last
  one.worker.ref()
  const timer = setTimeout(() => one.worker.terminate(), PATIENCE)
  try {
    return await new Promise<Solution>((done, fail) => {
      one.waiting.set(id, { done, fail })
      one.worker.postMessage({ id, text, seconds: SECONDS })
    })
  } finally {
    clearTimeout(timer)
  }
}
