import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Panel, Tag } from '@/components/ui/page'
import { DateTime, DayText } from '@/components/ui/time'
import { Link } from '@/lib/text/navigation'
import { FileLink, type FileShown, FileSize } from './file-list'

export type Attached = FileShown & { addedAt: Date; scan: 'clean' | 'off' }
type Kind = { key: string; isRequired: boolean }

function AttachedFile({ file, href }: { file: Attached; href: string | null }) {
  const t = useTranslations('application.evidence')
  const places = [...file.items, ...(file.conditions ?? [])]
  return (
    <li className="attached-file">
      <div className="min-w-0">
        <p className="break-words">
          <FileLink file={file} />
        </p>
        <p className="text-sm text-ink-soft">
          <FileSize bytes={file.size} /> · <DateTime value={file.addedAt} /> · {t(`scan.${file.scan}`)}
          {places.length > 0 && ` · ${places.join('、')}`}
          {file.note && ` · ${file.note}`}
        </p>
        {file.origin && (
          <p className="text-sm text-ink-soft">
            {t.rich('origin', {
              title: file.origin.title,
              at: () => <DayText value={new Date(file.origin?.at ?? 0)} />,
            })}
          </p>
        )}
      </div>
      {href && (
        <Link href={href} prefetch={false} className="button button-quiet" aria-label={`${t('open')} ${file.name}`}>
          {t('open')}
        </Link>
      )}
    </li>
  )
}

type Props = {
  applicationId: string
  kinds: readonly Kind[]
  files: readonly Attached[]
  isOpen: boolean
  /** the button that picks files for one kind */
  pick?: (kind: string) => ReactNode
}

/** Supporting material by kind: what is asked for, for whom it must be there, and what is attached. */
export function EvidenceChecklist({ applicationId, kinds, files, isOpen, pick }: Props) {
  const t = useTranslations('application.evidence')
  const kind = useTranslations('form.evidence')
  const hint = useTranslations('form.evidenceHints')
  return (
    <Panel
      title={t('list')}
      aside={<span className="text-sm text-ink-soft">{t('count', { count: files.length })}</span>}
    >
      <ul className="checklist">
        {kinds.map(({ key, isRequired }) => {
          const attached = files.filter((file) => file.kind === key)
          const tone = attached.length > 0 ? 'ok' : isRequired ? 'warn' : 'neutral'
          const state = attached.length > 0 ? t('there', { count: attached.length }) : isRequired ? t('must') : t('may')
          return (
            <li key={key} id={`evidence.${key}`} data-kind={key} className="checklist-kind">
              <div className="flex flex-wrap items-start justify-between gap-2">
                <div className="min-w-0 flex-1">
                  <h3>
                    {kind(key as 'licence')} <Tag tone={tone}>{state}</Tag>
                  </h3>
                  <p className="text-sm text-ink-soft">{hint(key as 'licence')}</p>
                </div>
                {pick?.(key)}
              </div>
              {attached.length > 0 && (
                <ul className="mt-1">
                  {attached.map((file) => (
                    <AttachedFile
                      key={file.evidenceId}
                      file={file}
                      href={isOpen ? `/applications/${applicationId}/evidence/${file.evidenceId}` : null}
                    />
                  ))}
                </ul>
              )}
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}
