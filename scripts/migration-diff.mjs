// `node scripts/migration-diff.mjs`: prints the SQL of the whole schema. `--check`: fails when migrations and prisma/schema disagree.
// Prisma's schema engine runs as WebAssembly; its reading of a live database can't type PostgreSQL's one-byte "char", so the check
// compares two databases in their catalogues: one made by the schema's SQL, one by the migrations.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import { embeddedPostgres } from './embedded-postgres.mjs'
import { connect, ensureDatabase, migrate } from './migrate.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

async function loadEngine() {
  const path = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const bindings = await import(path)
  const { instance } = await WebAssembly.instantiate(readFileSync(path.replace(/\.js$/, '.wasm')), {
    './schema_engine_bg.js': bindings,
  })
  bindings.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
  return bindings.SchemaEngine
}

/** SQL that makes everything in prisma/schema on an empty database; the engine wants a server to talk to. */
async function schemaSql(url) {
  const SchemaEngine = await loadEngine()
  const { hostname, port, username, password, pathname } = new URL(url)
  // given a connection string, the engine would run its shadow work on the main database
  const factory = new PrismaPg({
    host: hostname,
    port: Number(port),
    user: username,
    password,
    database: pathname.slice(1),
  })
  const folder = join(root, 'prisma', 'schema')
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.prisma'))
    .map((name) => ({ path: join(folder, name), content: readFileSync(join(folder, name), 'utf8') }))
  const engine = await SchemaEngine.new(
    { datamodels: files.map(({ path, content }) => [path, content]) },
    () => {},
    bindMigrationAwareSqlAdapterFactory(factory),
  )
  const { stdout } = await engine.diff({
    from: { tag: 'empty' },
    to: { tag: 'schemaDatamodel', files },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  })
  return stdout
}

const CATALOGUE = `
  SELECT 'column ' || table_name || '.' || column_name || ' ' || udt_name || ' ' || is_nullable || ' ' ||
         coalesce(numeric_precision::text, '') || ',' || coalesce(numeric_scale::text, '') AS fact
    FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> '_prisma_migrations'
  UNION ALL
  SELECT 'index ' || regexp_replace(indexdef, '^CREATE (UNIQUE )?INDEX \\S+ ', 'CREATE \\1INDEX ') FROM pg_indexes
   WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'
  UNION ALL
  SELECT 'key ' || conrelid::regclass || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
   WHERE contype = 'f' AND connamespace = 'public'::regnamespace`

async function facts(url) {
  const client = await connect(url)
  try {
    return new Set((await client.query(CATALOGUE)).rows.map(({ fact }) => fact))
  } finally {
    await client.end()
  }
}

/** What the schema has and the migrations lack, and columns that the migrations make and the schema doesn't know. */
async function drift(server, sql) {
  const [bySchema, byMigrations] = ['by_schema', 'by_migrations'].map((name) => server.ownerUrl.replace(/award$/, name))
  await ensureDatabase(bySchema, 'by_schema')
  await ensureDatabase(byMigrations, 'by_migrations')
  const client = await connect(bySchema)
  await client.query(sql)
  await client.end()
  await migrate(byMigrations)
  const [wanted, made] = [await facts(bySchema), await facts(byMigrations)]
  const lacking = [...wanted].filter((fact) => !made.has(fact)).map((fact) => `the migrations lack: ${fact}`)
  const unknown = [...made].filter((fact) => fact.startsWith('column ') && !wanted.has(fact))
  return [...lacking, ...unknown.map((fact) => `the schema doesn't know: ${fact}`)]
}

const home = mkdtempSync(join(tmpdir(), 'award-diff-'))
const server = await embeddedPostgres(home, { quiet: true })
try {
  await ensureDatabase(server.ownerUrl, 'award')
  const sql = await schemaSql(server.ownerUrl)
  if (process.argv[2] === '--check') {
    const differences = await drift(server, sql)
    for (const line of differences) console.error(line)
    process.exitCode = differences.length > 0 ? 1 : 0
  } else console.log(sql)
} finally {
  server.stop()
  rmSync(home, { recursive: true, force: true })
}
