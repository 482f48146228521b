// One command from a fresh clone to a running system.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { APP_USER } from './embedded-postgres.mjs'
import { environment, root } from './environment.mjs'
import { generate } from './generate.mjs'
import { connect, migrate, recreateDatabase } from './migrate.mjs'
import { refuse, say } from './say.mjs'

const SOURCES = ['app', 'components', 'lib', 'prisma/schema', 'public']
const FILES = [
  'package-lock.json',
  'next.config.ts',
  'proxy.ts',
  'instrumentation.ts',
  'tsconfig.json',
  'postcss.config.mjs',
]
const port = Number(process.env.PORT ?? 3000)

function portIsFree() {
  return new Promise((done) => {
    const server = createServer()
    server.once('error', () => done(false))
    server.listen(port, () => server.close(() => done(true)))
  })
}

function* filesBelow(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      if (entry.name !== 'generated') yield* filesBelow(path)
    } else if (!/\.test\.tsx?$/.test(entry.name)) yield path
  }
}

/** Hash of everything that a build is made from. */
export function sourceHash() {
  const hash = createHash('sha256').update(process.version)
  const files = [...SOURCES.map((folder) => join(root, folder)), ...FILES.map((file) => join(root, file))].filter(
    existsSync,
  )
  for (const path of files.flatMap((file) => (statSync(file).isDirectory() ? [...filesBelow(file)].sort() : [file]))) {
    hash.update(path.slice(root.length)).update(readFileSync(path))
  }
  return hash.digest('hex')
}

/** Generates and builds unless the last build was made from the same sources. */
export function build() {
  const stamp = join(root, '.next', 'award-sources')
  const now = sourceHash()
  if (
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === now &&
    existsSync(join(root, 'lib/data/generated/client.ts'))
  )
    return
  say('Building 构建系统 …')
  generate()
  const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  const run = spawnSync(process.execPath, [next, 'build'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  })
  if (run.status !== 0) {
    console.error(run.stdout, run.stderr)
    refuse('The build failed: see the messages above.', '构建失败，请看上面的提示。')
  }
  writeFileSync(stamp, now)
}

/** Rebuilds nothing that is there: the seed itself knows whether the demo is complete. */
export function seed(env, ...args) {
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs')
  const run = spawnSync(
    process.execPath,
    [tsx, '--tsconfig', join(root, 'scripts', 'tsconfig.json'), join(root, 'prisma', 'seed.ts'), ...args],
    { cwd: root, env, stdio: 'inherit' },
  )
  if (run.status !== 0)
    refuse('The demo data could not be made: see the messages above.', '演示数据生成失败，请看上面的提示。')
}

/** A demo that a kill left half made is begun anew: nobody was served from it, so nothing of anybody's is in it. */
async function dropHalfDemo({ ownerUrl, appPassword }) {
  const client = await connect(ownerUrl)
  const marks = await client.query(`SELECT key FROM "Setting" WHERE key IN ('demo.begun', 'demo.complete')`)
  await client.end()
  if (marks.rows.length !== 1 || marks.rows[0].key !== 'demo.begun') return
  await recreateDatabase(ownerUrl, 'award')
  await migrate(ownerUrl, { app: { user: APP_USER, password: appPassword } })
}

/** Starts the production server; answers the child once it serves. */
export async function serve(env) {
  const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
  const child = spawn(process.execPath, [next, 'start', '-p', env.PORT], {
    cwd: root,
    env: { ...env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', AWARD_LAUNCHER: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  for (;;) {
    if (child.exitCode !== null)
      refuse('The server stopped while starting: see the messages above.', '服务启动时退出，请看上面的提示。')
    const answer = await fetch(`http://127.0.0.1:${env.PORT}/api/health`).catch(() => null)
    if (answer?.ok) return child
    await new Promise((later) => setTimeout(later, 150))
  }
}

function printAccounts() {
  const file = join(root, 'prisma', 'demo-accounts.json')
  if (!existsSync(file)) return
  const accounts = JSON.parse(readFileSync(file, 'utf8'))
  console.log('\n  Demo accounts 演示账号')
  for (const { login, name, role, password } of accounts) {
    console.log(`    ${login.padEnd(12)} ${password}   ${role.padEnd(12)} ${name}`)
  }
}

async function main() {
  // the server of a launcher that was killed needs a moment to notice and leave
  for (let wait = 0; wait < 8 && !(await portIsFree()); wait++) await new Promise((later) => setTimeout(later, 250))
  if (!(await portIsFree())) {
    refuse(
      `Port ${port} is in use: stop the other program, or choose another port with PORT=3001 npm start.`,
      `端口 ${port} 已被占用：请停止占用它的程序，或用 PORT=3001 npm start 换一个端口。`,
    )
  }
  build()
  const system = await environment({ port })
  if (system.demo && system.embedded) await dropHalfDemo(system)
  if (system.demo) seed(system.env)
  const child = await serve(system.env)
  console.log(
    `\n✔ http://localhost:${port}\n  南昌市市长质量奖评审系统已启动。 The Mayor's Quality Award system is up.`,
  )
  if (system.demo) printAccounts()
  console.log('\n  Ctrl-C stops it. 按 Ctrl-C 停止。\n')

  let stopping = false
  const stop = () => {
    if (stopping) return
    stopping = true
    child.kill('SIGTERM')
    setTimeout(() => child.kill('SIGKILL'), 5000).unref()
  }
  child.on('exit', (code) => {
    system.stop()
    process.exit(stopping ? 0 : (code ?? 1))
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop)
  // a SIGTERM to npm ends only its shell: when our parent changes, nobody waits for us any more
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && stop(), 500).unref()
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await main()
