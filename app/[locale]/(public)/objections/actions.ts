'use server'
import { action } from '@/lib/action'
import { limited } from '@/lib/limited-action'
import { fileObjection } from '@/lib/use-cases/publicity/file-objection'
import { fileObjectionInput } from '@/lib/use-cases/publicity/inputs'

export const fileObjectionAction = limited(
  'objection',
  action(fileObjectionInput, fileObjection, {
    done: 'portal.objection.filed',
    naming: ({ trackingCode }) => ({ code: trackingCode }),
  }),
)
