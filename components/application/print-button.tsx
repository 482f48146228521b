'use client'

/** Prints the page; the print style leaves out what belongs to the screen. */
export function PrintButton({ label }: { label: string }) {
  return (
    <button type="button" className="button button-secondary no-print" onClick={() => window.print()}>
      {label}
    </button>
  )
}
