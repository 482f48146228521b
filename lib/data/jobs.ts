import { db, type Tx } from './db'

/** What runs later. A task that isn't listed here can't be queued; `lib/jobs/tasks.ts` must answer each. */
export type Tasks = {
  /** addresses new letters and sends the mails that are due */
  mail: Record<string, never>
  /** reminds who owes something soon */
  remind: Record<string, never>
  /** takes away uploads that nobody went on with */
  sweep: Record<string, never>
}

export type JobOptions = {
  /** a later moment of the wall's clock */
  runAt?: Date
  /** a second job with this key takes the place of the first while that one waits */
  key?: string
  /** jobs of one queue run one after another */
  queue?: string
  maxAttempts?: number
}

/** Queues a job in the transaction of the act: it runs after the commit, and a rollback takes it away. */
export async function enqueue<T extends keyof Tasks>(
  tx: Tx,
  task: T,
  payload: Tasks[T],
  { runAt, key, queue, maxAttempts = 10 }: JobOptions = {},
): Promise<void> {
  await tx.$executeRaw`SELECT FROM graphile_worker.add_job(identifier => ${task}::text, payload => ${JSON.stringify(payload)}::json,
    queue_name => ${queue ?? null}::text, run_at => ${runAt ?? null}::timestamptz, max_attempts => ${maxAttempts}::int,
    job_key => ${key ?? null}::text)`
}

/** The name under which a running worker is known to the database. */
export const WORKER = 'award-jobs'

/**
 * Frees what a killed worker held, so that it runs again now and not after hours. Only while no worker is connected: a living
 * one keeps its jobs. Answers how many there were.
 */
export async function freeJobsOfTheDead(): Promise<number> {
  const rows = await db.$queryRaw<{ freed: bigint }[]>`
    WITH dead AS (
      SELECT array_agg(DISTINCT held) AS ids, count(*) AS freed FROM (
        SELECT locked_by AS held FROM graphile_worker._private_jobs WHERE locked_by IS NOT NULL
        UNION ALL SELECT locked_by FROM graphile_worker._private_job_queues WHERE locked_by IS NOT NULL) AS locks
       WHERE NOT EXISTS (SELECT FROM pg_stat_activity WHERE datname = current_database() AND application_name = ${WORKER}))
    SELECT freed, CASE WHEN freed > 0 THEN graphile_worker.force_unlock_workers(ids)::text END AS done FROM dead`
  return Number(rows[0]?.freed ?? 0)
}
