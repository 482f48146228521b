'use client'
import { useEffect, useRef, useState } from 'react'

type Props = { kind: string; cap: number; start: number; words: { picked: string; over: string } }

/** How many of a kind are ticked, against the cap, while one picks. */
export function PickCounter({ kind, cap, start, words }: Props) {
  const place = useRef<HTMLOutputElement>(null)
  const [count, setCount] = useState(start)
  useEffect(() => {
    const form = place.current?.closest('form')
    const recount = () =>
      setCount(form?.querySelectorAll(`input[name="chosen"][data-kind="${kind}"]:checked`).length ?? start)
    form?.addEventListener('change', recount)
    return () => form?.removeEventListener('change', recount)
  }, [kind, start])
  return (
    <output ref={place} className="tag" data-tone={count > cap ? 'danger' : 'info'}>
      {words.picked} {count} / {cap}
      {count > cap && ` · ${words.over}`}
    </output>
  )
}
