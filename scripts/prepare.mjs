// Runs before npm's `start` and `test`, on a machine that has nothing but Node: built-in modules only.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statfsSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { refuse, say } from './say.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const NEEDED_NODE = [20, 19]
const NEEDED_MEGABYTES = 1500

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < NEEDED_NODE[0] || (major === NEEDED_NODE[0] && minor < NEEDED_NODE[1])) {
  refuse(
    `Node.js ${process.versions.node} is too old: install Node.js 20.19 or newer and start again.`,
    `Node.js ${process.versions.node} 版本过低，请安装 20.19 或更新版本后重试。`,
  )
}

const stamp = join(root, 'node_modules', '.award-lock')
const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex')
const installed = existsSync(stamp) && readFileSync(stamp, 'utf8') === lock

if (!installed) {
  const { bavail, bsize } = statfsSync(root)
  const free = Math.floor((bavail * bsize) / 2 ** 20)
  if (free < NEEDED_MEGABYTES) {
    refuse(
      `Only ${free} MB are free on this disk: free at least ${NEEDED_MEGABYTES} MB and start again.`,
      `磁盘仅剩 ${free} MB，请至少腾出 ${NEEDED_MEGABYTES} MB 后重试。`,
    )
  }
  say('Installing packages 安装依赖 …')
  const npm = process.env.npm_execpath
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--include=dev']
  const run = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  if (run.status !== 0) {
    refuse(
      'The packages could not be installed: check the network and the messages above.',
      '依赖安装失败，请检查网络和上面的提示。',
    )
  }
  writeFileSync(stamp, lock)
}
