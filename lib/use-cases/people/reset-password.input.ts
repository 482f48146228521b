import { z } from 'zod'
import { idInput } from '../inputs'
import { passwordInput } from './account-inputs'

export const resetPasswordInput = z.object({ userId: idInput, password: passwordInput })
