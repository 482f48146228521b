import { z } from 'zod'
import { textInput } from '../inputs'

export const rotateSigningKeyInput = z.object({ reason: textInput(300) })
export type RotateSigningKeyInput = z.output<typeof rotateSigningKeyInput>
