import { getTranslations } from 'next-intl/server'
import type { ActState, ServerAct } from '@/components/ui/act-state'

type Words = 'people.admin.created' | 'people.admin.wasReset' | 'people.organization.invited'

/** An act that sets a first password: its answer names login and password once, so that they can be handed over. */
export function handOver(act: ServerAct, words: Words): ServerAct {
  return async (previous: ActState, data: FormData): Promise<ActState> => {
    const state = await act(previous, data)
    if (state.status !== 'done') return state
    const t = await getTranslations()
    const values = { login: String(data.get('login') ?? ''), password: String(data.get('password') ?? '') }
    return { ...state, message: t(words, values) }
  }
}
