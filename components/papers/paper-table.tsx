import { useTranslations } from 'next-intl'
import { RowLink } from '@/components/ui/row-link'
import { Table } from '@/components/ui/table'
import { DateTime } from '@/components/ui/time'
import type { PaperKind } from '@/lib/rules/papers'

export type PaperRow = {
  id: string
  kind: PaperKind
  documentNo: string
  title: string
  subjectName: string
  version: number
  madeByName: string
  madeAt: Date
  sha256: string
  fileId: string
  scanFileId: string | null
  isLatest: boolean
}

/** The register of papers: number, version, checksum, who made it and when, the file and its stamped scan. */
export function PaperTable({ rows, base, mayFile }: { rows: readonly PaperRow[]; base: string; mayFile: boolean }) {
  const t = useTranslations('papers')
  return (
    <Table
      caption={t('register')}
      rows={rows}
      rowKey={({ id }) => id}
      rowTone={({ isLatest }) => (isLatest ? undefined : 'muted')}
      empty={t('empty')}
      columns={[
        {
          key: 'number',
          header: t('number'),
          rowHeader: true,
          cell: ({ documentNo }) => <span className="whitespace-nowrap">{documentNo || t('noNumber')}</span>,
        },
        {
          key: 'title',
          header: t('heading'),
          cell: ({ kind, title, subjectName }) => (
            <div className="min-w-56">
              {title}
              <span className="block text-sm text-ink-soft">
                {[t(`kinds.${kind}`), subjectName].filter(Boolean).join(' · ')}
              </span>
            </div>
          ),
        },
        { key: 'version', header: t('version'), align: 'end', cell: ({ version }) => version },
        {
          key: 'made',
          header: t('madeAt'),
          cell: ({ madeAt, madeByName }) => (
            <>
              <DateTime value={madeAt} />
              <span className="block text-sm text-ink-soft">{madeByName}</span>
            </>
          ),
        },
        {
          key: 'hash',
          header: t('hash'),
          cell: ({ sha256 }) => (
            <code className="text-sm" title={sha256}>
              {sha256.slice(0, 12)}
            </code>
          ),
        },
        {
          key: 'file',
          header: t('file'),
          cell: ({ fileId, documentNo, title, version }) => (
            <a href={`/api/files/${fileId}`} aria-label={`${t('download')} ${documentNo} ${title} ${version}`}>
              {t('download')}
            </a>
          ),
        },
        {
          key: 'scan',
          header: t('scan'),
          cell: ({ id, scanFileId, isLatest }) =>
            scanFileId ? (
              <a href={`/api/files/${scanFileId}`}>{t('openScan')}</a>
            ) : mayFile && isLatest ? (
              <RowLink href={`${base}?scan=${id}#scan`}>{t('fileScan')}</RowLink>
            ) : (
              '—'
            ),
        },
      ]}
    />
  )
}
