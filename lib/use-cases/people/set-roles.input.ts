import { z } from 'zod'
import { idInput } from '../inputs'
import { grantsInput } from './account-inputs'

export const setRolesInput = z.object({ userId: idInput, ...grantsInput })
