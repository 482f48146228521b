import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { workflowDocument } from './workflow'

it('docs/workflow.md is what `npx tsx scripts/workflow.ts` writes', () => {
  const file = join(import.meta.dirname, '..', '..', 'docs', 'workflow.md')
  expect(readFileSync(file, 'utf8').replaceAll('\r\n', '\n')).toBe(workflowDocument())
})
