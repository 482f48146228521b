import type { ReactNode } from 'react'

export type TrackStep = { key: string; label: string; note?: ReactNode; state: 'past' | 'current' | 'next' }

/** Where something stands on its way: past, present and coming steps in order. */
export function Track({
  label,
  steps,
  stateWords,
}: {
  label: string
  steps: readonly TrackStep[]
  stateWords: Record<TrackStep['state'], string>
}) {
  return (
    <ol className="track" aria-label={label}>
      {steps.map(({ key, label: text, note, state }) => (
        <li key={key} data-state={state} aria-current={state === 'current' ? 'step' : undefined}>
          <span className="track-mark" aria-hidden="true" />
          <span className="track-label">
            {text}
            <span className="sr-only">（{stateWords[state]}）</span>
          </span>
          {note && <span className="track-note">{note}</span>}
        </li>
      ))}
    </ol>
  )
}

/** What happened, newest first or last as given. */
export function Timeline({
  items,
}: {
  items: readonly { key: string; when: ReactNode; what: ReactNode; more?: ReactNode }[]
}) {
  return (
    <ol className="timeline">
      {items.map(({ key, when, what, more }) => (
        <li key={key}>
          <div className="timeline-when">{when}</div>
          <div>{what}</div>
          {more && <div className="timeline-more">{more}</div>}
        </li>
      ))}
    </ol>
  )
}
