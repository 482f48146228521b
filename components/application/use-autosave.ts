'use client'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useRef, useState } from 'react'
import { type ActState, IDLE, type Problem, type ServerAct } from '@/components/ui/act-state'
import type { Value } from '@/lib/rules/form'
import { type Changes, same } from '@/lib/rules/form-value'
import { readLocal, writeLocal } from './local-copy'

export type Values = Readonly<Record<string, Value | null>>
export type SaveState = 'saved' | 'dirty' | 'saving' | 'failed' | 'refused'

const PAUSE = 1_200

/** The fields that differ from what the server has, each with the text it was written on. */
function changesOf(base: Values, values: Values): Changes {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, to]) =>
      to === null || same(base[key], to) ? [] : [[key, { from: base[key] ?? null, to }]],
    ),
  )
}

/** The save is a small request; only where it is refused the act of the page is asked, which says why in the reader's language. */
async function put(applicationId: string, changes: Changes, save: ServerAct): Promise<ActState> {
  const headers = { 'Content-Type': 'application/json' }
  const address = `/api/applications/${applicationId}/draft`
  const answer = await fetch(address, { method: 'PUT', headers, body: JSON.stringify({ changes }) }).catch(() => null)
  if (!answer) return IDLE
  const told = answer.ok ? ((await answer.json()) as { version?: number }) : {}
  if (told.version !== undefined) return { status: 'done' }
  const data = new FormData()
  data.set('applicationId', applicationId)
  data.set('changes', JSON.stringify(changes))
  return save(IDLE, data).catch((): ActState => IDLE)
}

/**
 * Saves a page of the form as it is typed. `server` is what the server has, as it was last told: a field that somebody else changed
 * meanwhile becomes a conflict, shown with both texts, and never a silent overwrite.
 */
export function useAutosave(applicationId: string, step: string, server: Values, save: ServerAct) {
  const router = useRouter()
  const [values, setValues] = useState<Values>(server)
  const [base, setBase] = useState<Values>(server)
  const [state, setState] = useState<SaveState>('saved')
  const [problems, setProblems] = useState<Problem[]>([])
  const [restored, setRestored] = useState(false)
  const latest = useRef({ values, base })
  latest.current = { values, base }
  const busy = useRef(false)
  const isFresh = useRef(true)

  // while a save is under way, what comes back may be one's own
  const conflicts = Object.keys(values).filter(
    (key) =>
      state !== 'saving' &&
      !same(server[key], base[key]) &&
      !same(values[key], base[key]) &&
      !same(server[key], values[key]),
  )

  // what others saved arrives with the page: fields untouched here follow it
  useEffect(() => {
    const { values: mine, base: from } = latest.current
    const untouched = Object.keys(server).filter((key) => same(mine[key], from[key]) || same(mine[key], server[key]))
    const taken = Object.fromEntries(untouched.map((key) => [key, server[key] ?? null]))
    setBase((before) => ({ ...before, ...taken }))
    setValues((before) => ({ ...before, ...taken }))
  }, [server])

  // what an earlier visit couldn't save
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page opens
  useEffect(() => {
    const kept = Object.entries(readLocal(applicationId, step)).filter(([key, { to }]) => !same(server[key], to))
    if (kept.length === 0) return
    setBase((before) => ({ ...before, ...Object.fromEntries(kept.map(([key, { from }]) => [key, from])) }))
    setValues((before) => ({ ...before, ...Object.fromEntries(kept.map(([key, { to }]) => [key, to])) }))
    setRestored(true)
    // back from signing in: on in the field where the session ended
    document.getElementById(kept[0]?.[0] ?? '')?.focus()
    setState('dirty')
  }, [])

  const send = useCallback(async () => {
    const { values: now, base: from } = latest.current
    const changes = changesOf(from, now)
    if (busy.current || Object.keys(changes).length === 0) return
    busy.current = true
    setState('saving')
    const answer = await put(applicationId, changes, save)
    busy.current = false
    if (answer.status === 'done') {
      const sent = Object.fromEntries(Object.entries(changes).map(([key, { to }]) => [key, to]))
      const saved = { ...latest.current.base, ...sent }
      setBase(saved)
      isFresh.current = false
      setProblems([])
      setRestored(false)
      const left = changesOf(saved, latest.current.values)
      writeLocal(applicationId, step, left)
      setState(Object.keys(left).length === 0 ? 'saved' : 'dirty')
      return
    }
    setProblems(answer.status === 'refused' ? answer.problems : [])
    setState(answer.status === 'refused' ? 'refused' : 'failed')
    // only what somebody else wrote calls for a fresh look; a lost session must not lead away from the text
    if (answer.status === 'refused' && answer.problems.some(({ field }) => field)) router.refresh()
  }, [applicationId, step, save, router])

  // what is missing and how far each step is follows a while after the last save, and never while one types
  useEffect(() => {
    if (state !== 'saved') return
    const timer = setTimeout(() => {
      if (!isFresh.current) router.refresh()
      isFresh.current = true
    }, PAUSE)
    return () => clearTimeout(timer)
  }, [state, router])

  const blocked = conflicts.length > 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: each typed character starts the pause anew
  useEffect(() => {
    if (state !== 'dirty' || blocked) return
    const timer = setTimeout(send, PAUSE)
    return () => clearTimeout(timer)
  }, [state, send, blocked, values])

  useEffect(() => {
    if (state !== 'failed' && state !== 'refused') return
    window.addEventListener('focus', send)
    window.addEventListener('online', send)
    return () => {
      window.removeEventListener('focus', send)
      window.removeEventListener('online', send)
    }
  }, [state, send])

  useEffect(() => {
    if (state === 'saved') return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [state])

  /** A field was typed in. */
  const change = (key: string, value: Value) => {
    const next = { ...latest.current.values, [key]: value }
    setValues(next)
    writeLocal(applicationId, step, changesOf(latest.current.base, next))
    setState('dirty')
  }

  /** Settles a conflict: what others saved is the new ground, on which mine or theirs stands. */
  const settle = (key: string, keepsMine: boolean) => {
    const theirs = server[key] ?? null
    setBase((before) => ({ ...before, [key]: theirs }))
    if (!keepsMine) setValues((before) => ({ ...before, [key]: theirs }))
    setState('dirty')
  }

  return { values, conflicts, state, problems, restored, change, settle, send }
}
