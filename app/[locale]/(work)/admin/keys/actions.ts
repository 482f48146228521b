'use server'
import { action } from '@/lib/action'
import { rotateSigningKey } from '@/lib/use-cases/supervision/rotate-signing-key'
import { rotateSigningKeyInput } from '@/lib/use-cases/supervision/rotate-signing-key.input'

export const rotateSigningKeyAction = action(rotateSigningKeyInput, rotateSigningKey, { done: 'people.keys.done' })
