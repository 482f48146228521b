import { blocksOf } from '@/lib/rules/report-text'

export type TextFile = { evidenceId: string; fileId: string; name: string }

/** A text of the report as it reads: paragraphs, tables, and the pictures that it names. */
export function ReportText({ text, files }: { text: string; files: readonly TextFile[] }) {
  return (
    <div className="official-text report-text">
      {blocksOf(text).map((block, at) => {
        const key = `${at}-${block.kind}`
        if (block.kind === 'paragraph') return <p key={key}>{block.text}</p>
        if (block.kind === 'table')
          return (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
            <section key={key} className="table-scroll" aria-label={block.rows[0]?.join(' ')} tabIndex={0}>
              <table className="table">
                <tbody>
                  {block.rows.map((row, line) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a line of a table has no other name than its place
                    <tr key={line}>
                      {row.map((cell, column) =>
                        line === 0 ? (
                          // biome-ignore lint/suspicious/noArrayIndexKey: as above
                          <th key={column} scope="col">
                            {cell}
                          </th>
                        ) : (
                          // biome-ignore lint/suspicious/noArrayIndexKey: as above
                          <td key={column}>{cell}</td>
                        ),
                      )}
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
          )
        const file = files.find(({ evidenceId }) => evidenceId === block.evidenceId)
        return (
          <figure key={key}>
            {file && (
              // biome-ignore lint/performance/noImgElement: a private file of unknown size, shown as it was taken
              <img src={`/api/files/${file.fileId}`} alt={block.caption || file.name} loading="lazy" />
            )}
            <figcaption>{block.caption || file?.name}</figcaption>
          </figure>
        )
      })}
    </div>
  )
}
