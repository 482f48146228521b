// Prisma's client from the schema. The CLI looks for a schema engine to download on every command; `generate` never runs it.
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** Generates lib/data/generated; throws when Prisma refuses the schema. */
export function generate() {
  const cli = join(root, 'node_modules', 'prisma', 'build', 'index.js')
  const run = spawnSync(process.execPath, [cli, 'generate'], {
    cwd: root,
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' },
    encoding: 'utf8',
  })
  if (run.status !== 0) throw new Error(`prisma generate failed:\n${run.stdout}${run.stderr}`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) generate()
