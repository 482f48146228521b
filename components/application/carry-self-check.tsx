'use client'
import { useEffect, useState } from 'react'

const KEY = 'award.self-check'

/** Keeps the answers of a self-check in this browser, so that an application that is begun here can take them over. Nothing is sent. */
export function KeepSelfCheck({ answers }: { answers: Record<string, string> }) {
  useEffect(() => {
    try {
      window.localStorage.setItem(KEY, JSON.stringify(answers))
    } catch {
      // a browser without storage only takes nothing over
    }
  }, [answers])
  return null
}

type Offered = { kind: 'organization' | 'individual'; label: string }

/** Offers what this browser kept of a self-check of the same kind, as part of the form that begins an application. */
export function CarrySelfCheck({ kind, label }: Offered) {
  const [kept, setKept] = useState<string | null>(null)
  useEffect(() => {
    try {
      const text = window.localStorage.getItem(KEY)
      setKept(text && (JSON.parse(text) as { kind?: string }).kind === kind ? text : null)
    } catch {
      setKept(null)
    }
  }, [kind])
  if (!kept) return null
  return (
    <label className="tick">
      <input type="checkbox" className="tick-box" name="selfCheck" value={kept} defaultChecked />
      <span>{label}</span>
    </label>
  )
}
