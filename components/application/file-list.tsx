import { useFormatter, useTranslations } from 'next-intl'
import { Tag } from '@/components/ui/page'
import { Table } from '@/components/ui/table'
import { DayText } from '@/components/ui/time'

export type FileShown = {
  evidenceId: string
  fileId: string
  kind: string
  name: string
  size: number
  sha256: string
  isSecret: boolean
  items: readonly string[]
  conditions?: readonly string[]
  note: string
  origin?: { title: string; at: string } | null
}

/** A size as people say it. */
export function FileSize({ bytes }: { bytes: number }) {
  const format = useFormatter()
  const isBig = bytes >= 1_048_576
  return (
    <span className="whitespace-nowrap tabular-nums">
      {format.number(isBig ? bytes / 1_048_576 : Math.max(1, bytes / 1024), { maximumFractionDigits: isBig ? 1 : 0 })}{' '}
      {isBig ? 'MB' : 'KB'}
    </span>
  )
}

/** The name of a file with the way to it. */
export function FileLink({ file }: { file: FileShown }) {
  const t = useTranslations('application.evidence')
  return (
    <>
      <a href={`/api/files/${file.fileId}`} target="_blank" rel="noreferrer">
        {file.name}
      </a>{' '}
      {file.isSecret && <Tag tone="warn">{t('secretTag')}</Tag>}
    </>
  )
}

/** Supporting material, to read. */
export function FileList({ files }: { files: readonly FileShown[] }) {
  const t = useTranslations('application')
  const kind = useTranslations('form.evidence')
  return (
    <Table
      caption={t('content.files')}
      empty={t('content.noFiles')}
      rows={files}
      rowKey={({ evidenceId }) => evidenceId}
      columns={[
        { key: 'name', header: t('evidence.name'), rowHeader: true, cell: (file) => <FileLink file={file} /> },
        { key: 'kind', header: t('evidence.kind'), cell: (file) => kind(file.kind as 'licence') },
        {
          key: 'items',
          header: t('evidence.items'),
          cell: ({ items, conditions = [] }) => [...items, ...conditions].join('、'),
        },
        {
          key: 'note',
          header: t('evidence.note'),
          cell: ({ note, origin }) => (
            <>
              {note}{' '}
              {origin && (
                <span className="text-sm text-ink-soft">
                  {t.rich('evidence.origin', {
                    title: origin.title,
                    at: () => <DayText value={new Date(origin.at)} />,
                  })}
                </span>
              )}
            </>
          ),
        },
        { key: 'size', header: t('evidence.size'), align: 'end', cell: ({ size }) => <FileSize bytes={size} /> },
        {
          key: 'hash',
          header: t('evidence.hash'),
          cell: ({ sha256 }) => <code className="text-xs">{sha256.slice(0, 16)}…</code>,
        },
      ]}
    />
  )
}
