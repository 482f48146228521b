import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { APP_USER, embeddedPostgres } from '../scripts/embedded-postgres.mjs'
import { ensureDatabase, migrate } from '../scripts/migrate.mjs'

/** One throw-away PostgreSQL for a run: a migrated template, from which every test file gets a database of its own. */
export default async function setup(project: TestProject): Promise<() => void> {
  const home = mkdtempSync(join(tmpdir(), 'award-test-'))
  const server = await embeddedPostgres(home, { quiet: true })
  const template = server.ownerUrl.replace(/award$/, 'award_template')
  await ensureDatabase(template, 'award_template')
  await migrate(template, { app: { user: APP_USER, password: server.appPassword } })
  project.provide('ownerUrl', server.ownerUrl)
  project.provide('appUrl', server.appUrl)
  return () => {
    server.stop()
    rmSync(home, { recursive: true, force: true })
  }
}

declare module 'vitest' {
  export interface ProvidedContext {
    ownerUrl: string
    appUrl: string
  }
}
