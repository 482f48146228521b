// npm test: everything that must hold, on a machine that has nothing but Node. The last line counts what passed and failed.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { browserPath } from './browser.mjs'
import { environment, root } from './environment.mjs'
import { generate } from './generate.mjs'
import { say } from './say.mjs'
import { build, seed, serve } from './start.mjs'

const only = process.argv[2]
const rest = process.argv.slice(3)
let passed = 0
let failed = 0
let finished = false
let cleanUp = () => {}

// whatever ends the run, what it started is stopped and the last line says how it went
process.on('exit', () => {
  cleanUp()
  if (!finished) failed++
  console.log(`\n${passed} passed, ${failed} failed`)
  process.exitCode = failed > 0 ? 1 : 0
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1))

const bin = (...path) => join(root, 'node_modules', ...path)
const run = (args, options = {}) =>
  spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', ...options }).status === 0

function step(name, ok) {
  if (ok) passed++
  else {
    failed++
    console.error(`✖ ${name}`)
  }
}

/** One step of the static checks counts as one. */
function check(name, args) {
  say(name)
  step(name, run(args))
}

function countVitest(project) {
  say(`vitest ${project}`)
  const report = join(root, 'test-results', `${project}.json`)
  rmSync(report, { force: true })
  const ok = run([
    bin('vitest', 'vitest.mjs'),
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...rest,
  ])
  if (!existsSync(report)) return step(`vitest ${project}`, false)
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'))
  passed += numPassedTests
  failed += numFailedTests
  // a file that could not even be read fails too
  if (!ok && numFailedTests === 0) failed += Math.max(1, numFailedTestSuites)
}

function freePort() {
  return new Promise((done) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => done(port))
    })
  })
}

/** The whole system in a folder, on a port and with a database of its own, so that a running one is not disturbed. */
async function browserTests() {
  say('playwright')
  const browser = browserPath()
  const home = mkdtempSync(join(tmpdir(), 'award-e2e-'))
  const port = await freePort()
  delete process.env.DATABASE_URL
  process.env.DEMO = '1'
  cleanUp = () => rmSync(home, { recursive: true, force: true })
  build()
  const system = await environment({ port, directory: home })
  cleanUp = () => {
    system.stop()
    rmSync(home, { recursive: true, force: true })
  }
  seed(system.env)
  const server = await serve(system.env)
  const report = join(root, 'test-results', 'e2e.json')
  rmSync(report, { force: true })
  run([bin('@playwright', 'test', 'cli.js'), 'test', ...rest], {
    env: { ...system.env, E2E_URL: `http://localhost:${port}`, CHROMIUM_PATH: browser, CI: process.env.CI ?? '' },
  })
  server.kill('SIGTERM')
  if (!existsSync(report)) return step('playwright', false)
  const { stats } = JSON.parse(readFileSync(report, 'utf8'))
  passed += stats.expected + stats.flaky
  failed += stats.unexpected
  if (stats.expected + stats.unexpected === 0) failed++
}

generate()
if (!only) {
  check('format and lint', [bin('@biomejs', 'biome', 'bin', 'biome'), 'ci', '.'])
  check('import rules', [
    bin('dependency-cruiser', 'bin', 'dependency-cruise.mjs'),
    '--config',
    '.ci/dependency-cruiser.cjs',
    'app',
    'components',
    'lib',
    'prisma',
  ])
  // Next writes the types of the routes, which a clean clone doesn't have yet
  run([bin('next', 'dist', 'bin', 'next'), 'typegen'])
  check('types', [bin('typescript', 'bin', 'tsc'), '--noEmit'])
  check('schema and migrations agree', ['scripts/migration-diff.mjs', '--check'])
}
if (!only || only === 'unit') countVitest('unit')
if (!only || only === 'integration') countVitest('integration')
if (!only || only === 'e2e') await browserTests()

finished = true
process.exit()
