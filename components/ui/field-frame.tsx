'use client'
import type { ReactNode } from 'react'
import { FieldTies, useFieldError, useFieldIds } from './act-context'

type Props = {
  name: string
  label: ReactNode
  hint?: ReactNode
  children: ReactNode
  group?: boolean
  className?: string
}

/** Label, hint, control, and the error next to it. The control inside finds its id and its describing texts by context. */
export function FieldFrame({ name, label, hint, children, group = false, className = '' }: Props) {
  const error = useFieldError(name)
  const ids = useFieldIds(name)
  const describedBy = [hint && ids.hint, error && ids.error].filter(Boolean).join(' ')
  const ties = { ...(!group && { id: ids.id }), ...(describedBy && { describedBy }) }
  const rest = (
    <>
      {hint && (
        <p id={ids.hint} className="field-hint">
          {hint}
        </p>
      )}
      <FieldTies value={ties}>{children}</FieldTies>
      <p id={ids.error} className="field-error">
        {error}
      </p>
    </>
  )
  if (group) {
    return (
      <fieldset
        id={ids.id}
        className={`field ${className}`}
        data-invalid={error ? '' : undefined}
        tabIndex={-1}
        {...(describedBy && { 'aria-describedby': describedBy })}
      >
        <legend className="field-label">{label}</legend>
        {rest}
      </fieldset>
    )
  }
  return (
    <div className={`field ${className}`} data-invalid={error ? '' : undefined}>
      <label htmlFor={ids.id} className="field-label">
        {label}
      </label>
      {rest}
    </div>
  )
}
