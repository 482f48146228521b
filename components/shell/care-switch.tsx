'use client'
import { useEffect, useState } from 'react'

/** 关怀版: larger text and stronger contrast, kept on this device. */
export function CareSwitch({ label, hint }: { label: string; hint: string }) {
  const [on, setOn] = useState(false)
  useEffect(() => setOn('care' in document.documentElement.dataset), [])
  function toggle() {
    const next = !on
    setOn(next)
    if (next) document.documentElement.dataset.care = ''
    else delete document.documentElement.dataset.care
    try {
      localStorage.setItem('care', next ? '1' : '0')
    } catch {
      // a browser that keeps nothing still shows large text on this page
    }
  }
  return (
    <button type="button" className="button button-quiet" aria-pressed={on} title={hint} onClick={toggle}>
      {label}
    </button>
  )
}
