// Applies prisma/migrations in order, forward only, and keeps Prisma's own book of them.
import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Logger, runMigrations } from 'graphile-worker'
import pg from 'pg'
import { APP_USER } from './embedded-postgres.mjs'
import { refuse } from './say.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const folder = join(root, 'prisma', 'migrations')
const LOCK = 721_2021
const OLDEST = 150000

const BOOK = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  id varchar(36) PRIMARY KEY, checksum varchar(64) NOT NULL, finished_at timestamptz, migration_name varchar(255) NOT NULL,
  logs text, rolled_back_at timestamptz, started_at timestamptz NOT NULL DEFAULT now(), applied_steps_count integer NOT NULL DEFAULT 0)`

/** The tables of the job runner; it has its own migrations, which must run as the owner. */
const JOBS = 'graphile_worker'
const jobMigrations = join(root, 'node_modules', 'graphile-worker', 'sql')

const literal = (text) => `'${text.replaceAll("'", "''")}'`
const identifier = (text) => `"${text.replaceAll('"', '""')}"`

/** All migrations by name, with their text and hash. */
export function migrations() {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'migration.sql')))
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
}

/** Opens a connection or says in one sentence why there is none. */
export async function connect(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    return client
  } catch (error) {
    const where = URL.canParse(url) ? new URL(url).host : 'DATABASE_URL'
    if (String(error.code).startsWith('28')) {
      return refuse(
        `The database at ${where} refuses this user or password: check DATABASE_URL.`,
        `数据库 ${where} 不接受该用户名或密码，请检查 DATABASE_URL。`,
      )
    }
    if (error.code === '3D000') {
      return refuse(
        `There is no database of this name at ${where}: create it, or check DATABASE_URL.`,
        `数据库 ${where} 上没有该名称的库，请先创建，或检查 DATABASE_URL。`,
      )
    }
    return refuse(
      `The database at ${where} can't be reached (${error.code ?? error.message}): check DATABASE_URL and that the server runs.`,
      `无法连接数据库 ${where}（${error.code ?? error.message}），请检查 DATABASE_URL 以及数据库是否已启动。`,
    )
  }
}

/** Is the server new enough, and has it the collation by which names are sorted? */
async function checkServer(client) {
  const version = Number((await client.query('SHOW server_version_num')).rows[0].server_version_num)
  if (version < OLDEST) {
    refuse(
      `PostgreSQL ${Math.floor(version / 10000)} is too old: version 15 or newer is needed.`,
      `PostgreSQL ${Math.floor(version / 10000)} 版本过低，需要 15 或更新版本。`,
    )
  }
  const icu = await client.query(`SELECT 1 FROM pg_collation WHERE collname = 'zh-Hans-CN-x-icu'`)
  if (icu.rowCount === 0) {
    refuse(
      'This PostgreSQL was built without ICU: use a build with ICU collations.',
      '该 PostgreSQL 未启用 ICU，请换用带 ICU 的版本。',
    )
  }
}

/** The application's user owns nothing: it reads and writes rows, and triggers and constraints hold against it. */
export async function allowApplication(client, user = APP_USER, password) {
  const name = identifier(user)
  const known = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [user])
  if (known.rowCount === 0) await client.query(`CREATE ROLE ${name} LOGIN PASSWORD ${literal(password)}`)
  else if (password) await client.query(`ALTER ROLE ${name} LOGIN PASSWORD ${literal(password)}`)
  await client.query(`GRANT USAGE ON SCHEMA public TO ${name}`)
  await client.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${name}`)
  await client.query(`GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO ${name}`)
  await client.query(`REVOKE INSERT, UPDATE, DELETE ON "_prisma_migrations" FROM ${name}`)
  await allowJobs(client, name)
}

/** Brings the job runner's tables to the version that is installed here; asks first, since they are new once in years. */
async function migrateJobs(client, url) {
  const newest = Math.max(...readdirSync(jobMigrations).map((name) => Number.parseInt(name, 10)))
  const known = await client.query('SELECT to_regclass($1) AS book', [`${JOBS}.migrations`])
  const found = known.rows[0].book && (await client.query(`SELECT max(id) AS id FROM ${JOBS}.migrations`)).rows[0].id
  if (found !== newest) await runMigrations({ connectionString: url, logger: new Logger(() => () => {}) })
}

/** The application queues and runs jobs, but may not change their tables; these have row security, which only policies open. */
async function allowJobs(client, name) {
  await client.query(`GRANT USAGE ON SCHEMA ${JOBS} TO ${name}`)
  await client.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${JOBS} TO ${name}`)
  await client.query(`GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA ${JOBS} TO ${name}`)
  await client.query(`REVOKE INSERT, UPDATE, DELETE ON ${JOBS}.migrations FROM ${name}`)
  const guarded = await client.query(
    `SELECT c.relname AS tab FROM pg_class c WHERE c.relnamespace = $1::regnamespace AND c.relrowsecurity AND NOT EXISTS
       (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'application')`,
    [JOBS],
  )
  for (const { tab } of guarded.rows) {
    await client.query(`CREATE POLICY application ON ${JOBS}.${identifier(tab)} USING (true) WITH CHECK (true)`)
  }
}

/** Applies what is new; answers the names of what it applied. A migration that was changed after it ran is refused. */
export async function migrate(url, { app } = {}) {
  const client = await connect(url)
  try {
    await checkServer(client)
    await client.query('SELECT pg_advisory_lock($1)', [LOCK])
    await client.query(BOOK)
    const { rows } = await client.query(
      'SELECT migration_name, checksum FROM "_prisma_migrations" WHERE finished_at IS NOT NULL',
    )
    const applied = new Map(rows.map((row) => [row.migration_name, row.checksum]))
    const fresh = []
    for (const { name, sql, checksum } of migrations()) {
      if (applied.has(name)) {
        if (applied.get(name) !== checksum) throw new Error(`migration ${name} was changed after it had been applied`)
        continue
      }
      await client.query('BEGIN')
      try {
        await client.query(sql)
        await client.query(
          'INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at, applied_steps_count) VALUES ($1, $2, $3, now(), 1)',
          [randomUUID(), checksum, name],
        )
        await client.query('COMMIT')
      } catch (error) {
        await client.query('ROLLBACK')
        throw new Error(`migration ${name} failed: ${error.message}`, { cause: error })
      }
      fresh.push(name)
    }
    await migrateJobs(client, url)
    if (app) await allowApplication(client, app.user, app.password)
    return fresh
  } finally {
    await client.end()
  }
}

/** Makes sure that a database of this name exists on the server of `url`. */
export async function ensureDatabase(url, name) {
  const admin = new URL(url)
  admin.pathname = '/postgres'
  const client = await connect(admin.href)
  try {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${identifier(name)}`)
  } finally {
    await client.end()
  }
}

/** Drops the database of this name with all connections to it, and makes it anew. */
export async function recreateDatabase(url, name, template) {
  const admin = new URL(url)
  admin.pathname = '/postgres'
  const client = await connect(admin.href)
  try {
    await client.query(`DROP DATABASE IF EXISTS ${identifier(name)} WITH (FORCE)`)
    await client.query(`CREATE DATABASE ${identifier(name)}${template ? ` TEMPLATE ${identifier(template)}` : ''}`)
  } finally {
    await client.end()
  }
}
