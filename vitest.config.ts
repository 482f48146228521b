import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))

export default defineConfig({
  resolve: {
    alias: { '@': root.replace(/\/$/, ''), 'server-only': `${root}scripts/nothing.mjs` },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{lib,scripts,components}/**/*.test.ts'],
          exclude: ['**/*.it.test.ts', '**/node_modules/**'],
          // properties run long on a busy machine; a test says what is right, not how fast
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['{lib,scripts,prisma}/**/*.it.test.ts'],
          globalSetup: ['prisma/test-cluster.ts'],
          setupFiles: ['prisma/test-database.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
