'use client'
import { useEffect, useRef, useState } from 'react'
import { usePathname } from '@/lib/text/navigation'

type Told = { text: string; moves: boolean }
const TOLD = 'told'

/** Says at the foot of the page that something is done. `moves`: the page is about to change, and the words should survive it. */
export function tell(text: string, moves = false) {
  window.dispatchEvent(new CustomEvent<Told>(TOLD, { detail: { text, moves } }))
}

/** Where `tell` is heard: stands once in the layout, so that words outlive a form that vanishes when its act is done. */
export function Toaster({ close }: { close: string }) {
  const [text, setText] = useState('')
  const moves = useRef(false)
  const path = usePathname()

  useEffect(() => {
    const hear = (event: Event) => {
      const told = (event as CustomEvent<Told>).detail
      moves.current = told.moves
      setText(told.text)
    }
    window.addEventListener(TOLD, hear)
    return () => window.removeEventListener(TOLD, hear)
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: words about one page leave with it
  useEffect(() => {
    if (!moves.current) setText('')
    moves.current = false
  }, [path])

  return (
    <div className="toaster" data-shown={text ? '' : undefined}>
      <p role="status">{text}</p>
      {text && (
        <button type="button" className="toaster-close" aria-label={close} onClick={() => setText('')}>
          ✕
        </button>
      )}
    </div>
  )
}
