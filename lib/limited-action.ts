import 'server-only'
import type { ActState, ServerAct } from '@/components/ui/act-state'
import { mayTry } from './rate-limit'
import { unmet } from './rules/unmet'
import { problemsOf } from './text/problems'

/** An act that is open to the public: one address gets only so many tries. */
export function limited(kind: Parameters<typeof mayTry>[0], act: ServerAct): ServerAct {
  return async (previous: ActState, data: FormData): Promise<ActState> => {
    if (await mayTry(kind)) return act(previous, data)
    return { status: 'refused', problems: await problemsOf([unmet('tooManyAttempts', 'A28')]) }
  }
}
