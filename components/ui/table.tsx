import type { ReactNode } from 'react'
import { Link } from '@/lib/text/navigation'

export type TableColumn<R> = {
  key: string
  header: ReactNode
  cell: (row: R) => ReactNode
  /** none: where a line of text begins */
  align?: 'end' | 'center'
  /** where a click on the header leads, and how the column is sorted now */
  sort?: { href: string; direction: 'ascending' | 'descending' | 'none' }
  /** the cell names its row for screen readers */
  rowHeader?: boolean
}

type Props<R> = {
  caption: string
  columns: readonly TableColumn<R>[]
  rows: readonly R[]
  rowKey: (row: R) => string
  empty: ReactNode
  /** marks a row: `cut` draws the cut line under it */
  rowTone?: (row: R) => 'cut' | 'muted' | 'strong' | undefined
  /** shows the caption, else only screen readers hear it */
  showCaption?: boolean
}

/** A dense table, drawn by the server. It scrolls within itself on narrow screens. */
export function Table<R>({ caption, columns, rows, rowKey, empty, rowTone, showCaption = false }: Props<R>) {
  if (rows.length === 0) return <p className="empty">{empty}</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table-scroll" aria-label={caption} tabIndex={0}>
      <table className="table">
        <caption className={showCaption ? 'table-caption' : 'sr-only'}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, header, align, sort }) => (
              <th key={key} scope="col" data-align={align} {...(sort && { 'aria-sort': sort.direction })}>
                {sort ? (
                  <Link href={sort.href} className="sort" prefetch={false}>
                    {header}
                    <span aria-hidden="true">{{ ascending: ' ↑', descending: ' ↓', none: '' }[sort.direction]}</span>
                  </Link>
                ) : (
                  header
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} data-tone={rowTone?.(row)}>
              {columns.map(({ key, cell, align, rowHeader }) =>
                rowHeader ? (
                  <th key={key} scope="row" data-align={align}>
                    {cell(row)}
                  </th>
                ) : (
                  <td key={key} data-align={align}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
