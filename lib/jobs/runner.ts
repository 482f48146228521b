import 'server-only'
import { Logger, parseCronItems, type Runner, run, runOnce, type TaskList } from 'graphile-worker'
import { freeJobsOfTheDead, WORKER } from '@/lib/data/jobs'
import { databaseUrl } from '@/lib/env'
import { tasks } from './tasks'

/** Jobs that begin by the clock on the wall, without anybody's act. */
const CRON = parseCronItems([
  { task: 'mail', match: '* * * * *', identifier: 'mail', options: { jobKey: 'mail' } },
  { task: 'remind', match: '5 * * * *', identifier: 'remind', options: { jobKey: 'remind' } },
  { task: 'sweep', match: '20 3 * * *', identifier: 'sweep', options: { jobKey: 'sweep' } },
])
const TRY_AGAIN_AFTER = 10_000

const kept = globalThis as { awardJobs?: Promise<Runner | null> }

// the worker's own chatter is left out; what failed is told once, without the payload
const logger = new Logger(() => (level, message) => {
  if (level === 'error' || level === 'warning') console.error(`jobs: ${message}`)
})

function connection(): string {
  const url = new URL(databaseUrl())
  url.searchParams.set('application_name', WORKER)
  return url.href
}

const options = () => ({
  connectionString: connection(),
  taskList: tasks as unknown as TaskList,
  logger,
  noHandleSignals: true,
})

async function start(): Promise<Runner | null> {
  try {
    await freeJobsOfTheDead()
    const runner = await run({ ...options(), concurrency: 2, maxPoolSize: 4, parsedCronItems: CRON })
    runner.promise.catch(again)
    return runner
  } catch (error) {
    again(error)
    return null
  }
}

/** A database that is away must not take the pages down with it: the runner waits and tries again. */
function again(error: unknown): void {
  console.error('jobs: stopped, starting again soon', error)
  setTimeout(() => {
    kept.awardJobs = start()
  }, TRY_AGAIN_AFTER).unref()
}

/** Starts the job runner of this process, once. */
export async function startJobs(): Promise<void> {
  kept.awardJobs ??= start()
  await kept.awardJobs
}

/** Runs what is due now and returns: for tests and scripts. */
export async function runDueJobs(): Promise<void> {
  await runOnce({ ...options(), concurrency: 2, maxPoolSize: 3, parsedCronItems: [] })
}
