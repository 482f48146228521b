'use server'
import { action } from '@/lib/action'
import { recordSuccession } from '@/lib/use-cases/settings/record-succession'
import { recordSuccessionInput } from '@/lib/use-cases/settings/record-succession.input'

export const recordSuccessionAction = action(recordSuccessionInput, recordSuccession, {
  done: 'people.succession.done',
})
