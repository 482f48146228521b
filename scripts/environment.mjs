// The one place that decides on which database, with which secrets, and whether as a demo the system runs.
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, statfsSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { APP_USER, embeddedPostgres } from './embedded-postgres.mjs'
import { ensureDatabase, migrate } from './migrate.mjs'
import { refuse } from './say.mjs'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..')
export const dataDirectory = resolve(root, process.env.DATA_DIR ?? '.data')
const SECRETS = ['NEXTAUTH_SECRET', 'IDENTITY_KEY', 'NEXTAUTH_URL']
const NEEDED_MEGABYTES = 300

/** The demo is on with the embedded database, unless DEMO=0; on an outside database only where DEMO=1 asks and NODE_ENV isn't production. */
export function wantsDemo(env = process.env) {
  if (env.DEMO === '0') return false
  if (!env.DATABASE_URL) return true
  return env.DEMO === '1' && env.NODE_ENV !== 'production'
}

function checkDisk() {
  mkdirSync(dataDirectory, { recursive: true })
  const { bavail, bsize } = statfsSync(dataDirectory)
  const free = Math.floor((bavail * bsize) / 2 ** 20)
  if (free < NEEDED_MEGABYTES) {
    refuse(
      `Only ${free} MB are free for the data in ${dataDirectory}: free at least ${NEEDED_MEGABYTES} MB, or set DATA_DIR.`,
      `数据目录 ${dataDirectory} 仅剩 ${free} MB，请至少腾出 ${NEEDED_MEGABYTES} MB，或用 DATA_DIR 换一个目录。`,
    )
  }
}

/** Secrets that a machine with the embedded database makes for itself once. */
function ownSecrets() {
  const file = join(dataDirectory, 'secrets.json')
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'))
  const secrets = {
    NEXTAUTH_SECRET: randomBytes(32).toString('base64'),
    IDENTITY_KEY: randomBytes(32).toString('base64'),
  }
  const half = `${file}.${process.pid}`
  writeFileSync(half, JSON.stringify(secrets), { mode: 0o600 })
  renameSync(half, file)
  return secrets
}

/** On an outside database nothing is guessed: what is missing is named, and nothing starts. */
function demandSecrets(env) {
  const missing = SECRETS.filter((name) => !env[name])
  if (missing.length > 0) {
    refuse(
      `These settings are missing: ${missing.join(', ')}. Set them and start again (see docs/operations.md).`,
      `缺少以下配置：${missing.join('、')}。请设置后重新启动（见 docs/operations.md）。`,
    )
  }
}

/**
 * Starts what is needed and answers the environment for the application's processes, the owner's address (for migrations and
 * rebuilding), and how to stop.
 */
export async function environment({ port = process.env.PORT ?? '3000', directory = dataDirectory } = {}) {
  checkDisk()
  const demo = wantsDemo()
  const env = { ...process.env, DEMO: demo ? '1' : '0', PORT: String(port), DATA_DIR: directory }
  if (process.env.DATABASE_URL) {
    if (!demo) demandSecrets(process.env)
    else Object.assign(env, { ...ownSecrets(), ...process.env, DEMO: '1' })
    env.NEXTAUTH_URL ??= `http://localhost:${port}`
    const ownerUrl = process.env.MIGRATE_DATABASE_URL ?? process.env.DATABASE_URL
    const { username, password } = new URL(process.env.DATABASE_URL)
    const separate = process.env.MIGRATE_DATABASE_URL && username
    await migrate(
      ownerUrl,
      separate ? { app: { user: decodeURIComponent(username), password: decodeURIComponent(password) } } : {},
    )
    return { env, demo, ownerUrl, embedded: false, stop: () => {} }
  }
  const server = await embeddedPostgres(directory)
  await ensureDatabase(server.ownerUrl, 'award')
  await migrate(server.ownerUrl, { app: { user: APP_USER, password: server.appPassword } })
  Object.assign(env, { ...ownSecrets(), DATABASE_URL: server.appUrl })
  env.NEXTAUTH_URL = process.env.NEXTAUTH_URL ?? `http://localhost:${port}`
  return { env, demo, ownerUrl: server.ownerUrl, appPassword: server.appPassword, embedded: true, stop: server.stop }
}
