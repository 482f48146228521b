import { z } from 'zod'
import { idInput } from '../inputs'

export const endOwnSessionInput = z.object({ sessionId: idInput })
