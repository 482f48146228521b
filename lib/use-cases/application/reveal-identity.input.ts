import { z } from 'zod'
import { idInput, textInput } from '../inputs'

export const revealIdentityInput = z.object({ applicationId: idInput, purpose: textInput(200) })

export type RevealIdentityInput = z.output<typeof revealIdentityInput>
