'use client'
import { type ComponentProps, useContext } from 'react'
import { FieldTies, useFieldError } from './act-context'

type Named = { name: string; 'aria-label'?: string | undefined }

/** Attributes that tie a control to its label, hint and error. Outside of a frame its name is its id, unless it brings its own label. */
function useTies({ name, 'aria-label': ownLabel }: Named) {
  const error = useFieldError(name)
  const ties = useContext(FieldTies) ?? (ownLabel ? {} : { id: name })
  return {
    ...('id' in ties && { id: ties.id }),
    ...('describedBy' in ties && { 'aria-describedby': ties.describedBy }),
    ...(error && { 'aria-invalid': true as const }),
  }
}

/** A native input. */
export function InputControl(props: ComponentProps<'input'> & { name: string }) {
  return <input className="control" {...useTies(props)} {...props} />
}

/** A native text area that grows with its text. */
export function AreaControl(props: ComponentProps<'textarea'> & { name: string }) {
  return <textarea className="control control-area" rows={3} {...useTies(props)} {...props} />
}

/** A native select. */
export function SelectControl(props: ComponentProps<'select'> & { name: string }) {
  return <select className="control" {...useTies(props)} {...props} />
}
