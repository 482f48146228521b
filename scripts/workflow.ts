// Writes docs/workflow.md from the rows of the machine.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { workflowDocument } from '../lib/rules/workflow'

writeFileSync(join(import.meta.dirname, '..', 'docs', 'workflow.md'), workflowDocument())
