'use client'
import { useEffect, useState } from 'react'

type Words = { days: string; hours: string; minutes: string; over: string }

const MINUTE = 60_000

function text(left: number, words: Words): string {
  if (left <= 0) return words.over
  const minutes = Math.ceil(left / MINUTE)
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60)]
  return `${days} ${words.days} ${hours} ${words.hours} ${minutes % 60} ${words.minutes}`
}

/** How long until an instant. The server's reckoning stands there without scripts; with them it runs on. */
export function Countdown({
  endsAt,
  left,
  offset,
  words,
}: {
  endsAt: string
  /** milliseconds left when the page was drawn */
  left: number
  /** by how much the clock of the award differs from that on the wall, in milliseconds */
  offset: number
  words: Words
}) {
  const [now, setNow] = useState<number | null>(null)
  useEffect(() => {
    const tick = () => setNow(Date.now() + offset)
    tick()
    const timer = setInterval(tick, MINUTE / 2)
    return () => clearInterval(timer)
  }, [offset])
  return <span className="tabular-nums">{text(now === null ? left : new Date(endsAt).getTime() - now, words)}</span>
}
