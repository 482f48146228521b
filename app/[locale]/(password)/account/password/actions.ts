'use server'
import type { ActState } from '@/components/ui/act-state'
import { action } from '@/lib/action'
import { currentSession } from '@/lib/session'
import { changeOwnPassword } from '@/lib/use-cases/people/change-own-password'
import { changeOwnPasswordInput } from '@/lib/use-cases/people/change-own-password.input'

/** Changes one's own password; this session goes on, the others end. */
export async function changePasswordAction(previous: ActState, data: FormData): Promise<ActState> {
  const session = await currentSession()
  return action(
    changeOwnPasswordInput,
    (actor, input, now) => changeOwnPassword(actor, input, now, session?.sessionId),
    { done: 'people.account.passwordSaved', redirect: () => (session?.mustChange ? '/desk' : '/account') },
  )(previous, data)
}
