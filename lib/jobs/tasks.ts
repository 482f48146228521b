import type { Tasks } from '@/lib/data/jobs'
import { sweepUploads } from '../uploads'
import { remind } from './remind'
import { sendMail } from './send-mail'

/** What each task does. An error thrown puts the job back, to be tried again later and later. */
export const tasks: { [T in keyof Tasks]: (payload: Tasks[T]) => Promise<void> } = {
  mail: sendMail,
  remind,
  sweep: sweepUploads,
}
