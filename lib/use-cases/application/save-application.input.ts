import { z } from 'zod'
import type { Changes } from '@/lib/rules/form-value'
import { idInput } from '../inputs'

const cells = z.record(z.string().max(40), z.string().max(2_000))
const value = z.union([
  z.string().max(40_000),
  z.boolean(),
  z.array(cells).max(60),
  z.record(z.string().max(40), cells),
])

/** A browser sends the changes as one JSON text, so that a page of fields is one field of the form. */
const changes = z.preprocess(
  (raw) => {
    if (typeof raw !== 'string') return raw
    try {
      return JSON.parse(raw)
    } catch {
      return raw
    }
  },
  z.record(z.string().max(60), z.object({ from: value.nullable(), to: value })),
)

/** What an autosave sends: for each changed field the text it was written on and the text it is to be. */
export const saveApplicationInput = z.object({ applicationId: idInput, changes })

export type SaveApplicationInput = { applicationId: string; changes: Changes }
