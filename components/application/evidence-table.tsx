import { useTranslations } from 'next-intl'
import { ActButton } from '@/components/ui/act-button'
import type { ServerAct } from '@/components/ui/act-state'
import { Table, type TableColumn } from '@/components/ui/table'
import { DateTime } from '@/components/ui/time'
import { FileLink, type FileShown, FileSize } from './file-list'

type Attached = FileShown & { addedAt: Date }

/** What is attached to a draft, each file removable while the draft may be written. */
export function EvidenceTable({ files, remove }: { files: readonly Attached[]; remove?: ServerAct }) {
  const t = useTranslations('application.evidence')
  const kind = useTranslations('form.evidence')
  const columns: TableColumn<Attached>[] = [
    { key: 'name', header: t('name'), rowHeader: true, cell: (file) => <FileLink file={file} /> },
    { key: 'kind', header: t('kind'), cell: (file) => kind(file.kind as 'licence') },
    { key: 'items', header: t('items'), cell: ({ items }) => items.join('、') },
    { key: 'note', header: t('note'), cell: ({ note }) => note },
    { key: 'size', header: t('size'), align: 'end', cell: ({ size }) => <FileSize bytes={size} /> },
    { key: 'added', header: t('added'), cell: ({ addedAt }) => <DateTime value={addedAt} /> },
  ]
  if (remove)
    columns.push({
      key: 'remove',
      header: t('remove'),
      cell: ({ evidenceId, name }) => (
        <ActButton
          action={remove}
          label={t('remove')}
          values={{ evidenceId }}
          tone="quiet"
          confirm={{ title: t('confirmRemove'), text: name, yes: t('yesRemove') }}
        />
      ),
    })
  return (
    <Table
      caption={t('list')}
      empty={t('none')}
      rows={files}
      rowKey={({ evidenceId }) => evidenceId}
      columns={columns}
    />
  )
}
