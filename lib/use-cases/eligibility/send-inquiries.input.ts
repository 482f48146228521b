import { z } from 'zod'
import { dayInput, idInput, listInput } from '../inputs'

export const sendInquiriesInput = z.object({ cycleId: idInput, departmentIds: listInput(idInput, 60), dueOn: dayInput })
export type SendInquiriesInput = z.output<typeof sendInquiriesInput>
