import { db } from '@/lib/data/db'
import { objectionByCode } from '@/lib/data/objections'
import { trackInput } from '../publicity/inputs'

/** Progress of an objection for whoever holds its code; null when there is none, or the text is no code. */
export async function trackObjection(code: string) {
  const parsed = trackInput.safeParse(code)
  return parsed.success ? objectionByCode(db, parsed.data) : null
}
