import { z } from 'zod'
import { idInput } from '../inputs'

export const lapseInquiryInput = z.object({ cycleId: idInput, inquiryId: idInput })
export type LapseInquiryInput = z.output<typeof lapseInquiryInput>
