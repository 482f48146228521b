// A Chromium for the tests: the one that is named, Playwright's own, the system's, or Debian's package.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { refuse, say } from './say.mjs'

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Path of a browser that is there; installs one where that is possible. */
export function browserPath() {
  const found = () =>
    [process.env.CHROMIUM_PATH, chromium.executablePath(), ...SYSTEM].find((path) => path && existsSync(path))
  const there = found()
  if (there) return there
  if (process.platform === 'linux' && process.getuid() === 0 && existsSync('/usr/bin/apt-get')) {
    say('Installing Chromium 安装浏览器 …')
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
    spawnSync('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk'], {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  } else {
    spawnSync('npx', ['playwright', 'install', '--only-shell', 'chromium'], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    })
  }
  return (
    found() ??
    refuse(
      'No Chromium was found: install one, or set CHROMIUM_PATH.',
      '未找到 Chromium，请安装或用 CHROMIUM_PATH 指定。',
    )
  )
}
