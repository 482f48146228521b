'use server'
import { action } from '@/lib/action'
import { resendMail } from '@/lib/use-cases/mails/resend-mail'
import { resendMailInput } from '@/lib/use-cases/mails/resend-mail.input'

export const resendMailAction = action(resendMailInput, resendMail, { done: 'people.mails.queued' })
