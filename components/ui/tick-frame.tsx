'use client'
import type { ComponentProps, ReactNode } from 'react'
import { useFieldError, useFieldIds } from './act-context'

/** A check box whose text is its label; hint and error stand under it. */
export function TickFrame({
  name,
  label,
  hint,
  ...props
}: { name: string; label: string; hint?: ReactNode } & Omit<ComponentProps<'input'>, 'name'>) {
  const error = useFieldError(name)
  const ids = useFieldIds(name)
  const describedBy = [hint && ids.hint, error && ids.error].filter(Boolean).join(' ')
  return (
    <div className="field" data-invalid={error ? '' : undefined}>
      <div className="tick">
        <input
          type="checkbox"
          id={ids.id}
          name={name}
          className="tick-box"
          {...(describedBy && { 'aria-describedby': describedBy })}
          {...(error && { 'aria-invalid': true as const })}
          {...props}
        />
        <label htmlFor={ids.id}>{label}</label>
      </div>
      {hint && (
        <p id={ids.hint} className="field-hint">
          {hint}
        </p>
      )}
      <p id={ids.error} className="field-error">
        {error}
      </p>
    </div>
  )
}
