import { expect, inject, it, vi } from 'vitest'
import { connect } from '@/scripts/migrate.mjs'
import { db, inTransaction } from '../data/db'
import { enqueue, freeJobsOfTheDead } from '../data/jobs'
import { runDueJobs } from './runner'
import { tasks } from './tasks'

const waiting = async () => (await db.$queryRaw<object[]>`SELECT id FROM graphile_worker.jobs`).length

it('runs a job after the commit, and none of a transaction that was rolled back', async () => {
  const ran = vi.spyOn(tasks, 'mail').mockResolvedValue()
  await expect(
    inTransaction(async (tx) => {
      await enqueue(tx, 'mail', {})
      throw new Error('changed my mind')
    }),
  ).rejects.toThrow('changed my mind')
  expect(await waiting()).toBe(0)
  await inTransaction((tx) => enqueue(tx, 'mail', {}))
  expect(await waiting()).toBe(1)
  await runDueJobs()
  expect(ran).toHaveBeenCalledTimes(1)
  expect(await waiting()).toBe(0)
})

it('keeps a job that failed, to try it again later', async () => {
  const silent = vi.spyOn(console, 'error').mockImplementation(() => {})
  vi.spyOn(tasks, 'mail').mockRejectedValue(new Error('away'))
  await inTransaction((tx) => enqueue(tx, 'mail', {}))
  await runDueJobs()
  const rows = await db.$queryRaw<{ attempts: number; later: boolean }[]>`
    SELECT attempts, run_at > now() AS later FROM graphile_worker.jobs`
  expect(rows).toEqual([{ attempts: 1, later: true }])
  expect(silent).toHaveBeenCalled()
})

it('frees what a killed worker held, but nothing of a living one', async () => {
  await inTransaction((tx) => enqueue(tx, 'mail', {}))
  const hold = () => db.$executeRaw`UPDATE graphile_worker._private_jobs SET locked_by = 'killed', locked_at = now()`
  const held = await hold()
  expect(held).toBeGreaterThan(0)
  const living = await connect(`${process.env.DATABASE_URL}?application_name=award-jobs`)
  expect(await freeJobsOfTheDead()).toBe(0)
  await living.end()
  await expect.poll(freeJobsOfTheDead).toBe(held)
  expect(await freeJobsOfTheDead()).toBe(0)
})

it("lets the application's user queue, and not change the runner's tables", async () => {
  await expect(db.$executeRaw`ALTER TABLE graphile_worker._private_jobs ADD COLUMN x int`).rejects.toThrow('owner')
  await expect(db.$executeRaw`DELETE FROM graphile_worker.migrations`).rejects.toThrow('permission denied')
  expect(inject('ownerUrl')).not.toBe(process.env.DATABASE_URL)
})
