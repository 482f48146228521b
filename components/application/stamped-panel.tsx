import { useTranslations } from 'next-intl'
import { Act } from '@/components/ui/act'
import type { Problem, ServerAct } from '@/components/ui/act-state'
import { TextField } from '@/components/ui/fields'
import { Panel } from '@/components/ui/page'
import { ProblemList } from '@/components/ui/problem-list'
import { Submit } from '@/components/ui/submit'
import { DateTime } from '@/components/ui/time'
import { PaperLink } from './paper-link'

export type Scan = { id: string; number: number; fileId: string; filedAt: Date; name: string }

/** Stamped forms that were filed, newest first, each with the submission from which it was printed. */
export function ScanList({ scans }: { scans: readonly Scan[] }) {
  const t = useTranslations('application.stamped')
  if (scans.length === 0) return <p className="text-ink-soft">{t('none')}</p>
  return (
    <ul className="grid gap-1">
      {scans.map(({ id, number, fileId, filedAt, name }) => (
        <li key={id}>
          <a href={`/api/files/${fileId}`} target="_blank" rel="noreferrer">
            {name}
          </a>{' '}
          <span className="text-sm text-ink-soft">
            {t('of', { number })} · <DateTime value={filedAt} />
          </span>
        </li>
      ))}
    </ul>
  )
}

type Props = {
  applicationId: string
  /** the submission in force */
  latest: number
  scans: readonly Scan[]
  refusals: readonly Problem[]
  file: ServerAct
}

/** Print, stamp, scan, and file: the code at the foot of the paper matches the scan to its submission. */
export function StampedPanel({ applicationId, latest, scans, refusals, file }: Props) {
  const t = useTranslations('application.stamped')
  return (
    <Panel title={t('title')}>
      <p className="mb-3 text-sm text-ink-soft">{t('hint')}</p>
      <ScanList scans={scans} />
      <p className="my-3">
        <PaperLink applicationId={applicationId} version={latest} />
      </p>
      {refusals.length > 0 ? (
        <ProblemList problems={refusals} />
      ) : (
        <Act action={file} className="form" reset>
          <input type="hidden" name="applicationId" value={applicationId} />
          <TextField name="code" label={t('code')} hint={t('codeHint')} autoComplete="off" maxLength={20} />
          <TextField name="file" type="file" label={t('file')} accept=".pdf,.jpg,.jpeg,.png" hint={t('fileHint')} />
          <div>
            <Submit tone="secondary">{t('submit')}</Submit>
          </div>
        </Act>
      )}
    </Panel>
  )
}
