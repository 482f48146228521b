'use server'
import { action } from '@/lib/action'
import { recordCheck } from '@/lib/use-cases/record-check/record-check'
import { recordCheckInput } from '@/lib/use-cases/record-check/record-check.input'

export const recordCheckAction = action(recordCheckInput, recordCheck, { done: 'cycle.done' })
