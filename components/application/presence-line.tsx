'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { fill } from './editor-words'

type Props = { applicationId: string; step: string; version: number; words: { here: string; elsewhere: string } }
type Other = { name: string; step: string }

const PAUSE = 12_000

/** Who else is writing now. When others saved, their text is fetched. */
export function PresenceLine({ applicationId, step, version, words }: Props) {
  const router = useRouter()
  const [others, setOthers] = useState<readonly Other[]>([])
  const known = useRef(version)
  known.current = Math.max(known.current, version)

  useEffect(() => {
    let isOver = false
    const ask = async () => {
      if (document.visibilityState !== 'visible') return
      const body = JSON.stringify({ step })
      const address = `/api/applications/${applicationId}/presence`
      const answer = await fetch(address, { method: 'POST', body }).catch(() => null)
      if (isOver || !answer?.ok) return
      const present = (await answer.json()) as { others: Other[]; version: number }
      setOthers(present.others)
      if (present.version > known.current) {
        known.current = present.version
        router.refresh()
      }
    }
    ask()
    const timer = setInterval(ask, PAUSE)
    return () => {
      isOver = true
      clearInterval(timer)
    }
  }, [applicationId, step, router])

  if (others.length === 0) return null
  const said = (isHere: boolean) =>
    others
      .filter((other) => (other.step === step) === isHere)
      .map(({ name }) => name)
      .join('、')
  return (
    <p role="status" className="presence no-print">
      {said(true) && <span>{fill(words.here, { names: said(true) })}</span>}{' '}
      {said(false) && <span>{fill(words.elsewhere, { names: said(false) })}</span>}
    </p>
  )
}
