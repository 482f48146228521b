import { useTranslations } from 'next-intl'
import { Panel } from '@/components/ui/page'
import { isPicture, isShownInline } from '@/lib/rules/file-type'
import { FileLink, type FileShown } from './file-list'

/** A PDF or a picture as it is; other kinds can only be saved. */
export function FilePreview({ file }: { file: FileShown & { mime: string } }) {
  const t = useTranslations('application.evidence')
  const address = `/api/files/${file.fileId}`
  return (
    <Panel title={t('preview')}>
      <p className="mb-3 break-words">
        <FileLink file={file} />
      </p>
      {isPicture(file.mime) ? (
        // biome-ignore lint/performance/noImgElement: a private file, shown once, as it was taken
        <img src={address} alt={file.note || file.name} className="preview-picture" />
      ) : isShownInline(file.mime) ? (
        <iframe src={address} title={file.name} className="preview-paper" />
      ) : (
        <p className="text-ink-soft">{t('noPreview')}</p>
      )}
      <p className="mt-3 break-all text-xs text-ink-soft">SHA-256 {file.sha256}</p>
    </Panel>
  )
}
