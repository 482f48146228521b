import { defineConfig } from '@playwright/test'

const QUIET = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-gpu',
]

export default defineConfig({
  testDir: 'e2e',
  timeout: 180_000,
  expect: { timeout: 15_000 },
  workers: 1,
  reporter: [['line'], ['json', { outputFile: 'test-results/e2e.json' }]],
  outputDir: 'test-results/e2e',
  // looking comes first: playing the cycle changes what there is to see
  projects: [
    { name: 'looking', testIgnore: ['cycle.spec.ts', 'edition.spec.ts'] },
    { name: 'playing', testMatch: ['cycle.spec.ts', 'edition.spec.ts'] },
  ],
  use: {
    baseURL: process.env.E2E_URL ?? 'http://localhost:3000',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // an act that can't be found fails by name instead of using up the test's time
    actionTimeout: 20_000,
    navigationTimeout: 40_000,
    viewport: { width: 1440, height: 900 },
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: QUIET },
  },
})
