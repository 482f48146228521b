'use server'
import { action } from '@/lib/action'
import { fileScan } from '@/lib/use-cases/papers/file-scan'
import { makePapers } from '@/lib/use-cases/papers/make-papers'
import { fileScanInput, makePapersInput } from '@/lib/use-cases/papers/make-papers.input'

export const makePapersAction = action(makePapersInput, makePapers, {
  done: 'papers.made',
  redirect: (_value, { cycleId }) => `/cycles/${cycleId}/documents`,
})
export const fileScanAction = action(fileScanInput, fileScan, {
  done: 'papers.scanDone',
  redirect: (_value, { cycleId }) => `/cycles/${cycleId}/documents`,
})
