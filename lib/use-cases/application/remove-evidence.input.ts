import { z } from 'zod'
import { idInput } from '../inputs'

export const removeEvidenceInput = z.object({ evidenceId: idInput })

export type RemoveEvidenceInput = z.output<typeof removeEvidenceInput>
