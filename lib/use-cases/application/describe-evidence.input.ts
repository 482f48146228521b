import type { z } from 'zod'
import { idInput } from '../inputs'
import { evidenceDetails } from './add-evidence.input'

export const describeEvidenceInput = evidenceDetails.extend({ evidenceId: idInput })

export type DescribeEvidenceInput = z.output<typeof describeEvidenceInput>
