import type { Content, Field, Form, Value } from './form'

/** A field whose value differs between two versions of an application. */
export type FieldChange = { field: Field; before: Value | undefined; after: Value | undefined }
export type StepChanges = { step: string; changes: FieldChange[] }

const isEmpty = (value: Value | undefined) =>
  value === undefined || value === '' || value === false || (Array.isArray(value) && value.length === 0)

/** The same words, whatever the order in which a table's cells were typed; empty cells say nothing. */
function words(value: Value | undefined): string {
  if (isEmpty(value)) return ''
  if (typeof value !== 'object') return String(value)
  if (Array.isArray(value)) return value.map(cells).join('\n')
  const lines = Object.entries(value as Record<string, Record<string, string>>).map(([line, row]) => [line, cells(row)])
  return lines
    .filter(([, row]) => row !== '')
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
    .map((line) => line.join(':'))
    .join('\n')
}

function cells(row: Readonly<Record<string, string>>): string {
  return Object.entries(row)
    .filter(([, text]) => text.trim() !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, text]) => `${key}=${text}`)
    .join('|')
}

/** What changed from one version to another, by the form's steps, in their order; steps without a change are left out (A14). */
export function changesBetween(form: Form, before: Content, after: Content): StepChanges[] {
  return form.steps.flatMap(({ key, fields }) => {
    const changes = fields
      .map((field) => ({ field, before: before[field.key], after: after[field.key] }))
      .filter((change) => words(change.before) !== words(change.after))
    return changes.length > 0 ? [{ step: key, changes }] : []
  })
}

type File = { sha256: string; name: string; kind: string }

/** Files that were added and taken away between two versions, told by their bytes. */
export function filesBetween<F extends File>(before: readonly F[], after: readonly F[]): { added: F[]; removed: F[] } {
  const without = (files: readonly F[], others: readonly F[]) =>
    files.filter((file) => !others.some(({ sha256, kind }) => sha256 === file.sha256 && kind === file.kind))
  return { added: without(after, before), removed: without(before, after) }
}
