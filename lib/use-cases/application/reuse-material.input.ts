import { z } from 'zod'
import { idInput } from '../inputs'

export const reuseMaterialInput = z.object({ applicationId: idInput, earlierId: idInput })

export type ReuseMaterialInput = z.output<typeof reuseMaterialInput>
