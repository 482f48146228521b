import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import accounts from '../prisma/demo-accounts.json'
import { environment, root } from '../scripts/environment.mjs'
import { say } from '../scripts/say.mjs'
import { build, seed, serve } from '../scripts/start.mjs'
import { type Browser, openBrowser } from './browser'
import type { BenchFacts, Size } from './facts'
import { askOnce, cookieOf, load } from './load'
import { cpuOfBoth, statementCounter, wantStatistics } from './machine'
import { type Measure, measures } from './pages'
import { keep, type Line, table } from './report'
import { type UploadCost, uploadCost } from './upload'

const FULL: Size = { applications: 1000, reviewers: 60, sheets: 5, comment: 1500 }
const SMALL: Size = { applications: 60, reviewers: 10, sheets: 5, comment: 1500 }
const CONNECTIONS = 4
const WARM = 150
const TIMES = 3
const PASSWORD = accounts[0]?.password ?? ''
const quick = process.argv.includes('--quick')
const size = quick ? SMALL : FULL

const freePort = () =>
  new Promise<number>((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => done(port))
    })
  })

type System = {
  base: string
  serverPid: number
  postmasterPid: number
  ownerUrl: string
  facts: BenchFacts
  stop: () => void
}

/** A whole system of its own: database, facts of the asked size, and the production server. */
async function systemOf(asked: Size): Promise<System> {
  const home = mkdtempSync(join(tmpdir(), 'award-bench-'))
  const port = await freePort()
  delete process.env.DATABASE_URL
  process.env.DEMO = '1'
  const first = await environment({ port: String(port), directory: home })
  seed(first.env, '--stage', 'publicity')
  await wantStatistics(first.ownerUrl)
  first.stop()
  const system = await environment({ port: String(port), directory: home })
  Object.assign(process.env, system.env)
  say(`Filling in ${asked.applications} applications with ${asked.sheets} sheets each …`)
  const { fill } = await import('./facts')
  const facts = await fill(system.ownerUrl, asked)
  // as in production: without the demo's bar and clock
  const server = await serve({ ...system.env, DEMO: '0' })
  return {
    base: `http://localhost:${port}`,
    serverPid: server.pid ?? 0,
    postmasterPid: Number(readFileSync(join(home, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]),
    ownerUrl: system.ownerUrl,
    facts,
    stop: () => {
      server.kill('SIGKILL')
      system.stop()
      rmSync(home, { recursive: true, force: true })
    },
  }
}

async function cookies(base: string, all: readonly Measure[]): Promise<Map<string | null, string | null>> {
  const logins = [...new Set(all.map(({ login }) => login))]
  const pairs = await Promise.all(
    logins.map(async (login) => [login, login && (await cookieOf(base, login, PASSWORD))] as const),
  )
  return new Map(pairs)
}

/** Statements of one warm request of each measure. */
async function statements({ base, ownerUrl, facts }: System): Promise<Map<string, number>> {
  const all = measures(facts)
  const cookieFor = await cookies(base, all)
  const counter = await statementCounter(ownerUrl)
  const counts = new Map<string, number>()
  for (const measure of all) {
    const cookie = cookieFor.get(measure.login) ?? null
    await askOnce(base, measure, cookie)
    const seen: number[] = []
    for (let time = 0; time < TIMES; time++) {
      const before = await counter.count()
      await askOnce(base, measure, cookie)
      seen.push((await counter.count()) - before)
    }
    // a job of the minute may have run between: the least is the page's own
    counts.set(measure.name, Math.min(...seen))
  }
  await counter.end()
  return counts
}

async function lineOf(
  system: System,
  measure: Measure,
  cookie: string | null,
  browser: Browser,
): Promise<Omit<Line, 'queries' | 'queriesSmall'>> {
  const { base, serverPid, postmasterPid } = system
  // the first requests compile code and fill caches
  await load(base, { ...measure, requests: Math.min(measure.requests, WARM) }, cookie, CONNECTIONS)
  const before = cpuOfBoth(serverPid, postmasterPid)
  const result = await load(base, measure, cookie, CONNECTIONS)
  const after = cpuOfBoth(serverPid, postmasterPid)
  const cpu = before && after && { server: after.server - before.server, database: after.database - before.database }
  const seen = measure.scripts === null ? null : await browser.see(`${base}${measure.path}`, cookie)
  return { measure, load: result, cpu, seen }
}

async function linesOf(system: System, few: Map<string, number> | null): Promise<Line[]> {
  const counts = await statements(system)
  const all = measures(system.facts)
  const cookieFor = await cookies(system.base, all)
  const browser = await openBrowser(system.base)
  const lines: Line[] = []
  for (const measure of all) {
    say(measure.name)
    const line = await lineOf(system, measure, cookieFor.get(measure.login) ?? null, browser)
    lines.push({ ...line, queries: counts.get(measure.name) ?? 0, queriesSmall: few?.get(measure.name) ?? null })
  }
  await browser.close()
  return lines
}

async function measured(system: System, few: Map<string, number> | null): Promise<[Line[], UploadCost]> {
  const lines = await linesOf(system, few)
  say('An upload of 200 MB')
  const { login, draft } = system.facts.writer
  const cookie = await cookieOf(system.base, login, PASSWORD)
  return [lines, await uploadCost(system.base, system.serverPid, cookie, draft)]
}

function uploadWords(cost: UploadCost): string {
  if (!cost) return 'An upload of 200 MB: memory isn’t told by this system.'
  const { megabytes, seconds, before, most } = cost
  const flat = most - before < megabytes / 4 ? '✓ flat' : '✗ grows'
  return `An upload of ${megabytes} MB in pieces took ${seconds.toFixed(1)} s with its check; the server held ${before} MB before and ${most} MB at most: ${flat}.`
}

async function main(): Promise<void> {
  build()
  let few: Map<string, number> | null = null
  if (!quick) {
    const small = await systemOf(SMALL)
    few = await statements(small).finally(small.stop)
  }
  const system = await systemOf(size)
  const [lines, upload] = await measured(system, few).finally(system.stop)
  const figures = `${table(lines)}\n\n${uploadWords(upload)}`
  console.log(`\n${figures}\n\n${keep(root, size, lines)}`)
  if (process.argv.includes('--write')) writeFileSync(join(root, 'docs', 'bench.md'), page(figures))
}

function page(figures: string): string {
  const commit = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).stdout.trim()
  return `# What pages cost

\`npm run bench\` builds a database of its own with ${size.applications} applications, ${size.reviewers} reviewers and ${size.sheets} submitted sheets each
(comments of about ${size.comment} characters, and a ledger to match), starts the production server, and measures. ✓ and ✗ say whether a figure that the project
set itself is reached; statements are counted on ${SMALL.applications} applications too, so that a page whose statements grow with its rows shows. Last run: ${new Date().toISOString().slice(0, 10)}, two cores, at ${commit}.

${figures}
`
}

await main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  },
)
