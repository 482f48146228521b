'use server'
import { action } from '@/lib/action'
import { limited } from '@/lib/limited-action'
import { fileMisuse } from '@/lib/use-cases/misuse/misuse'
import { fileMisuseInput } from '@/lib/use-cases/misuse/misuse.input'

export const fileMisuseAction = limited(
  'objection',
  action(fileMisuseInput, fileMisuse, {
    done: 'portal.misuse.filed',
    naming: ({ trackingCode }) => ({ code: trackingCode }),
  }),
)
