'use client'
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { type ActState, IDLE, type Problem, type ServerAct } from '@/components/ui/act-state'
import { readSheet, type SheetText } from './sheet-text'

export type SheetState = 'clean' | 'dirty' | 'saving' | 'saved' | 'failed' | 'refused' | 'stale'
export type Saved = SheetText & { version: number }

const PAUSE = 1_200

type Props = {
  form: RefObject<HTMLFormElement | null>
  keys: readonly string[]
  version: number
  /** where a draft is put */
  address: string
  hidden: Readonly<Record<string, string>>
  save: ServerAct
  submit: ServerAct
}

/**
 * Saves a sheet while one types: one save at a time, nothing typed meanwhile is taken for saved. The save itself is a small request; only
 * where it is refused the act of the page is asked, which says why in the reader's language.
 */
export function useSheetSave({ form, keys, version, address, hidden, save, submit }: Props) {
  const [state, setState] = useState<SheetState>('clean')
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const [theirs, setTheirs] = useState<Saved | null>(null)
  const saved = useRef(version)
  const typed = useRef(0)
  const kept = useRef(0)
  const lost = useRef(false)
  const running = useRef<Promise<boolean> | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const act = useCallback(
    async (ask: ServerAct): Promise<ActState> => {
      const data = new FormData(form.current ?? undefined)
      data.set('version', String(saved.current))
      return ask(IDLE, data).catch((): ActState => ({ status: 'idle' }))
    },
    [form],
  )

  const put = useCallback(async (): Promise<boolean> => {
    if (!form.current) return false
    const stamp = typed.current
    lost.current = false
    setState('saving')
    const body = JSON.stringify({ ...hidden, version: saved.current, ...readSheet(form.current, keys) })
    const headers = { 'Content-Type': 'application/json' }
    const answer = await fetch(address, { method: 'PUT', headers, body }).catch(() => null)
    const told = answer?.ok ? ((await answer.json()) as { version?: number; stale?: Saved }) : null
    if (told?.version !== undefined) {
      saved.current = told.version
      kept.current = stamp
      setProblems([])
      setState(typed.current === stamp ? 'saved' : 'dirty')
      return typed.current === stamp
    }
    if (told?.stale) {
      setTheirs(told.stale)
      setState('stale')
      return false
    }
    const why = answer ? await act(save) : null
    setProblems(why?.status === 'refused' ? why.problems : [])
    setState(why?.status === 'refused' ? 'refused' : 'failed')
    lost.current = why?.status !== 'refused'
    return false
  }, [form, hidden, keys, address, act, save])

  /** Saves what isn't saved; true when all of it is. */
  const flush = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current)
    await running.current
    if (kept.current === typed.current) return true
    running.current = put()
    const done = await running.current
    running.current = null
    // a refusal waits for a change; a lost connection is tried again
    if (lost.current) timer.current = setTimeout(flush, PAUSE * 8)
    return done
  }, [put])

  const changed = useCallback(() => {
    typed.current++
    setState((before) => (before === 'stale' ? before : 'dirty'))
    clearTimeout(timer.current)
    timer.current = setTimeout(flush, PAUSE)
  }, [flush])

  const send = useCallback(async () => {
    if (!(await flush())) return
    setState('saving')
    const answer = await act(submit)
    setProblems(answer.status === 'refused' ? answer.problems : [])
    setState(answer.status === 'done' ? 'saved' : answer.status === 'refused' ? 'refused' : 'failed')
  }, [flush, act, submit])

  /** The text on the page stands from now on, on top of what was saved elsewhere. */
  const settle = useCallback(() => {
    if (theirs) saved.current = theirs.version
    setTheirs(null)
    setState('dirty')
    typed.current++
    flush()
  }, [theirs, flush])

  const open = state !== 'clean' && state !== 'saved'
  useEffect(() => () => clearTimeout(timer.current), [])
  useEffect(() => {
    if (!open) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    window.addEventListener('online', flush)
    return () => {
      window.removeEventListener('beforeunload', warn)
      window.removeEventListener('online', flush)
    }
  }, [open, flush])

  return { state, problems, theirs, changed, flush, send, settle }
}
