'use server'
import { action } from '@/lib/action'
import { closeMisuse, examineMisuse } from '@/lib/use-cases/misuse/misuse'
import { closeMisuseInput, examineMisuseInput } from '@/lib/use-cases/misuse/misuse.input'

export const examineMisuseAction = action(examineMisuseInput, examineMisuse, { done: 'cycle.done' })
export const closeMisuseAction = action(closeMisuseInput, closeMisuse, { done: 'cycle.done' })
