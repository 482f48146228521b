import { useTranslations } from 'next-intl'
import { Empty, Panel } from '@/components/ui/page'
import { DateTime } from '@/components/ui/time'
import { Link } from '@/lib/text/navigation'

type Props = { applicationId: string; versions: readonly { number: number; hash: string; submittedAt: Date }[] }

/** Every submission with its receipt: when, under which hash, and the frozen copy. */
export function VersionList({ applicationId, versions }: Props) {
  const t = useTranslations('application.overview')
  const compare = useTranslations('application.comparison')
  return (
    <Panel title={t('versions')}>
      {versions.length === 0 && <Empty>{t('noVersions')}</Empty>}
      <ul className="grid gap-3">
        {[...versions].reverse().map(({ number, hash, submittedAt }) => (
          <li key={number}>
            <p className="font-medium">
              {t('version', { number })} · <DateTime value={submittedAt} seconds />
            </p>
            <p className="text-sm break-all text-ink-soft">{t('hash', { hash: hash.slice(0, 16) })}</p>
            <Link href={`/applications/${applicationId}/versions/${number}`} prefetch={false}>
              {t('openVersion')}
              <span className="sr-only">（{t('version', { number })}）</span>
            </Link>
            {number > 1 && (
              <Link
                className="ml-4"
                href={`/applications/${applicationId}/versions/${number}/compare`}
                prefetch={false}
              >
                {compare('open')}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
