'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'

const PAUSE = 4_000

/** Keeps the page of a meeting as it is in the room: when somebody votes or the meeting moves on, it is drawn anew. */
export function LiveRoom({ address, words }: { address: string; words: string }) {
  const router = useRouter()
  const last = useRef<string | null>(null)
  useEffect(() => {
    const look = async () => {
      if (document.visibilityState !== 'visible') return
      // nobody is pulled away from what is being typed
      if (document.activeElement instanceof HTMLInputElement || document.activeElement instanceof HTMLTextAreaElement)
        return
      const answer = await fetch(address).catch(() => null)
      if (!answer?.ok) return
      const state = await answer.text()
      if (last.current !== null && last.current !== state) router.refresh()
      last.current = state
    }
    look()
    const timer = setInterval(look, PAUSE)
    return () => clearInterval(timer)
  }, [address, router])
  return <p className="text-sm text-ink-soft no-print">{words}</p>
}
