'use server'
import { action } from '@/lib/action'
import { recordIssuingBody } from '@/lib/use-cases/settings/record-issuing-body'
import { recordIssuingBodyInput } from '@/lib/use-cases/settings/record-issuing-body.input'

export const recordIssuingBodyAction = action(recordIssuingBodyInput, recordIssuingBody, {
  done: 'papers.letterheads.done',
})
