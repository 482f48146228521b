/** The mark of the award: a plumb square and a rising line, drawn for this system. */
export function Emblem({ size = 34 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 40 40" aria-hidden="true" focusable="false" className="emblem">
      <rect x="1.5" y="1.5" width="37" height="37" rx="6" className="emblem-seal" />
      <path d="M10 29V14h4v11h7v4Z" className="emblem-line" />
      <path d="m19 20 5.5-6 3 3.2L32 11" className="emblem-rise" />
      <circle cx="32" cy="11" r="2.2" className="emblem-dot" />
    </svg>
  )
}
