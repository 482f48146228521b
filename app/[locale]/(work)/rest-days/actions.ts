'use server'
import { action } from '@/lib/action'
import { recordRestDays } from '@/lib/use-cases/settings/record-rest-days'
import { recordRestDaysInput } from '@/lib/use-cases/settings/record-rest-days.input'

export const recordRestDaysAction = action(recordRestDaysInput, recordRestDays, { done: 'people.restDays.done' })
