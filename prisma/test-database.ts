import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, inject } from 'vitest'
import { recreateDatabase } from '../scripts/migrate.mjs'

// every file has a database, keys and a folder of its own, set before the code under test reads them
const name = `test_${randomBytes(6).toString('hex')}`
const files = mkdtempSync(join(tmpdir(), 'award-files-'))
await recreateDatabase(inject('ownerUrl'), name, 'award_template')
process.env.DATABASE_URL = inject('appUrl').replace(/award$/, name)
process.env.IDENTITY_KEY = randomBytes(32).toString('base64')
process.env.NEXTAUTH_SECRET = randomBytes(32).toString('base64')
process.env.NEXTAUTH_URL = 'http://localhost:3000'
process.env.STORAGE_DIR = files
process.env.DEMO = '0'

afterAll(async () => {
  const { db } = await import('../lib/data/db')
  await db.$disconnect()
  rmSync(files, { recursive: true, force: true })
})
