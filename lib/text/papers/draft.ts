/** A part of an official paper's body. Headings are numbered by the layout: 一、 then （一） then 1. */
export type Block =
  | { kind: 'text'; text: string }
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  /** `widths` are shares of the line; a column of figures stands centred */
  | { kind: 'table'; head: readonly string[]; rows: readonly (readonly string[])[]; widths?: readonly number[] }
  /** lines to be filled in by hand: a label and a rule to write on */
  | { kind: 'blank'; label: string }

export type Annex = { title: string; body: readonly Block[] }

/**
 * What an official paper says, before it has a layout. `form`: a document with a letterhead and red line, a letter between bodies of
 * equal rank, minutes, or a plain sheet without letterhead (receipts, lists, slips).
 */
export type Draft = {
  form: 'document' | 'letter' | 'minutes' | 'plain'
  /** lines are broken by meaning with a line feed */
  title: string
  /** 主送 */
  addressee: string
  body: readonly Block[]
  annexes?: readonly Annex[]
  /** 附注 */
  note?: string
  /** 抄送 */
  copies?: readonly string[]
  /** it is signed by whoever fills it in, not by the body that makes it */
  unsigned?: boolean
  /** others beside the issuing body who sign by hand at the end */
  signatures?: readonly string[]
}

export const text = (line: string): Block => ({ kind: 'text', text: line })
export const heading = (line: string, level: 1 | 2 | 3 = 1): Block => ({ kind: 'heading', level, text: line })
export const table = (
  head: readonly string[],
  rows: readonly (readonly string[])[],
  widths?: readonly number[],
): Block => ({ kind: 'table', head, rows, ...(widths && { widths }) })
export const blank = (label: string): Block => ({ kind: 'blank', label })
