'use client'
import { type FormEvent, type ReactNode, startTransition, useEffect, useId, useRef, useState } from 'react'
import { useRouter } from '@/lib/text/navigation'
import { FieldErrors, FormScope, fieldPath } from './act-context'
import { type ActState, IDLE, type Problem, type ServerAct } from './act-state'
import { ConfirmDialog } from './confirm-dialog'
import { ProblemList } from './problem-list'
import { tell } from './toaster'

export type ActFormWords = { working: string; failed: string; problems: string; cancel: string }

type Props = {
  action: ServerAct
  words: ActFormWords
  children: ReactNode
  /** what the person agrees to before it is sent, in a dialog */
  confirm?: { title: string; text: string; yes: string }
  /** warns before leaving with something typed and not sent */
  guard?: boolean
  /** empties the fields once it is done */
  reset?: boolean
  className?: string
}

/**
 * The one way in which a screen asks for a change. What was typed stays until the server says that it is done; reasons of a refusal are
 * listed at the top and drawn at their fields; that it is done is told at the foot of the page.
 */
export function ActForm({ action, words, children, confirm, guard = false, reset = false, className }: Props) {
  const [state, setState] = useState<ActState>(IDLE)
  const [pending, setPending] = useState(false)
  const [dirty, setDirty] = useState(false)
  const [asking, setAsking] = useState<FormData | null>(null)
  const form = useRef<HTMLFormElement>(null)
  const summary = useRef<HTMLDivElement>(null)
  const pressed = useRef<HTMLElement | null>(null)
  const scope = `${useId()}-`
  const router = useRouter()

  useEffect(() => {
    if (!guard || !dirty) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [guard, dirty])

  /** Whoever works by keyboard goes on from the reasons, from the button, or, if the act took its form away, from the page. */
  function giveBackFocus() {
    if (summary.current) return summary.current.focus()
    if (document.activeElement && document.activeElement !== document.body) return
    const place = pressed.current?.isConnected ? pressed.current : document.getElementById('main')
    place?.focus({ preventScroll: true })
  }

  function send(data: FormData) {
    setAsking(null)
    setPending(true)
    startTransition(async () => {
      const answer = await action(state, data).catch(
        (): ActState => ({ status: 'refused', problems: [{ text: words.failed }] }),
      )
      setPending(false)
      setState(answer)
      if (answer.status === 'done') {
        setDirty(false)
        if (reset) form.current?.reset()
        if (answer.message) tell(answer.message, Boolean(answer.redirect))
        if (answer.redirect) return router.push(answer.redirect)
      }
      const before = document.activeElement
      // whoever has gone on to another control meanwhile isn't called back
      setTimeout(() => document.activeElement === before && giveBackFocus(), 50)
    })
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (pending) return
    const submitter = (event.nativeEvent as SubmitEvent).submitter
    pressed.current = submitter
    const data = new FormData(event.currentTarget, submitter)
    if (confirm) setAsking(data)
    else send(data)
  }

  const problems: Problem[] = state.status === 'refused' ? state.problems : []
  const fields = state.status === 'refused' ? byField(state.problems, state.fields) : {}
  return (
    <FormScope value={scope}>
      <FieldErrors value={fields}>
        {/* post: before the scripts have come, nothing typed may get into an address. noValidate: the server's sentences, in the reader's language, are the ones that people see */}
        <form
          ref={form}
          className={className}
          method="post"
          onSubmit={submit}
          onChange={() => setDirty(true)}
          noValidate
          aria-busy={pending}
          data-asks={confirm ? '' : undefined}
        >
          {problems.length > 0 && !pending && (
            <div ref={summary} tabIndex={-1} role="alert" className="problems">
              <p className="font-semibold">{words.problems}</p>
              <ProblemList problems={problems} onField={(field) => focusField(form.current, field)} />
            </div>
          )}
          <fieldset disabled={pending} className="contents">
            {children}
          </fieldset>
          <p role="status" className="act-status">
            {pending ? words.working : ''}
          </p>
        </form>
      </FieldErrors>
      {confirm && (
        <ConfirmDialog
          open={asking !== null}
          title={confirm.title}
          text={confirm.text}
          yes={confirm.yes}
          no={words.cancel}
          onYes={() => asking && send(asking)}
          onNo={() => setAsking(null)}
        />
      )}
    </FormScope>
  )
}

function byField(problems: readonly Problem[], fields: Record<string, string> = {}): Record<string, string> {
  const named = problems.flatMap(({ field, text }) => (field ? [[fieldPath(field), text] as const] : []))
  return { ...Object.fromEntries(named), ...fields }
}

function focusField(form: HTMLFormElement | null, field: string): boolean {
  const controls = [...(form?.elements ?? [])] as HTMLInputElement[]
  const control = controls.find(({ name, type }) => name && type !== 'hidden' && fieldPath(name) === fieldPath(field))
  control?.focus()
  return control !== undefined
}
