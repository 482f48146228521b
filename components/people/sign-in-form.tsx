'use client'
import { useActionState } from 'react'
import { FieldErrors } from '@/components/ui/act-context'
import { type ActState, IDLE } from '@/components/ui/act-state'
import { InputControl } from '@/components/ui/control'
import { FieldFrame } from '@/components/ui/field-frame'
import { ProblemList } from '@/components/ui/problem-list'
import { Submit } from '@/components/ui/submit'

/** The answer to a refused sign-in, with the login as typed; the password is never sent back. */
export type SignInState = { state: ActState; login: string }

type Props = {
  action: (previous: SignInState, data: FormData) => Promise<SignInState>
  next: string
  words: { login: string; password: string; submit: string; problems: string; working: string }
}

/** Login and password. A form of its own, since it must work before and without scripts and never put a password into an address. */
export function SignInForm({ action, next, words }: Props) {
  const [{ state, login }, send, pending] = useActionState(action, { state: IDLE, login: '' })
  const problems = state.status === 'refused' ? state.problems : []
  const fields = state.status === 'refused' ? (state.fields ?? {}) : {}
  return (
    <FieldErrors value={fields}>
      <form action={send} className="grid gap-4" noValidate aria-busy={pending}>
        {problems.length > 0 && (
          <div role="alert" className="problems">
            <p className="font-semibold">{words.problems}</p>
            <ProblemList problems={problems} />
          </div>
        )}
        <input type="hidden" name="next" value={next} />
        <FieldFrame name="login" label={words.login}>
          <InputControl
            name="login"
            defaultValue={login}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
          />
        </FieldFrame>
        <FieldFrame name="password" label={words.password}>
          <InputControl name="password" type="password" autoComplete="current-password" />
        </FieldFrame>
        <div>
          <Submit>{pending ? words.working : words.submit}</Submit>
        </div>
      </form>
    </FieldErrors>
  )
}
