'use server'
import { action } from '@/lib/action'
import { checkReplies } from '@/lib/use-cases/eligibility/check-replies'
import { answerNilInput, checkRepliesInput, importRepliesInput } from '@/lib/use-cases/eligibility/check-replies.input'
import { answerNil, importReplies } from '@/lib/use-cases/eligibility/import-replies'

export const checkRepliesAction = action(checkRepliesInput, checkReplies, {
  redirect: ({ fileId }) => `/inquiries/imports/${fileId}`,
})
export const importRepliesAction = action(importRepliesInput, importReplies, {
  done: 'cycle.done',
  redirect: () => '/inquiries',
})
export const answerNilAction = action(answerNilInput, answerNil, { done: 'cycle.done' })
