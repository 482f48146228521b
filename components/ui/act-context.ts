'use client'
import { createContext, useContext } from 'react'

/** Errors of the last answer by field name, for the fields of the form. */
export const FieldErrors = createContext<Record<string, string>>({})

/** What a form puts before the ids of its fields, so that two forms on one page may both ask for a `reason`. */
export const FormScope = createContext('')

/** The id that a frame's label points at, and the texts that describe the control. */
export const FieldTies = createContext<{ id?: string; describedBy?: string } | null>(null)

/** `items[0][percent]` and `items.0.percent` name the same field. */
export const fieldPath = (name: string) => name.replace(/\[([^\]]*)\]/g, '.$1')

/** The error of one field, if the last answer named it. */
export function useFieldError(name: string): string | undefined {
  return useContext(FieldErrors)[fieldPath(name)]
}

/** The ids of one field: of its control, its hint and its error. */
export function useFieldIds(name: string) {
  const id = `${useContext(FormScope)}${name}`
  return { id, hint: `${id}-hint`, error: `${id}-error` }
}
