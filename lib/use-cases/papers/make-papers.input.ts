import { z } from 'zod'
import { PAPER_KINDS } from '@/lib/rules/papers'
import { idInput, listInput } from '../inputs'

const MOST = 100

export const makePapersInput = z.object({
  cycleId: idInput,
  kind: z.enum(PAPER_KINDS),
  /** ids of what the papers are about; the edition itself is `-` */
  subjects: listInput(idInput, MOST),
})
export type MakePapersInput = z.output<typeof makePapersInput>

export const fileScanInput = z.object({
  cycleId: idInput,
  paperId: idInput,
  file: z
    .array(z.instanceof(File), { error: 'field.required' })
    .length(1, 'field.required')
    .transform((files) => files[0] as File),
})
export type FileScanInput = z.output<typeof fileScanInput>
