import { useTranslations } from 'next-intl'
import { ActButton } from '@/components/ui/act-button'
import type { ServerAct } from '@/components/ui/act-state'
import { Panel } from '@/components/ui/page'
import { DateTime } from '@/components/ui/time'

type Props = {
  applicationId: string
  earlier: readonly { id: string; title: string; submittedAt: Date; files: number }[]
  reused: { title: string; submittedAt: string; fields: readonly string[] } | null
  /** null while nothing may be written */
  reuse: ServerAct | null
}

/** What the same party submitted in earlier editions, to be taken over (A24); and what was. */
export function ReusePanel({ applicationId, earlier, reused, reuse }: Props) {
  const t = useTranslations('application.reuse')
  if (!reused && (earlier.length === 0 || !reuse)) return null
  return (
    <Panel title={t('title')}>
      {reused && (
        <p className="mb-3">
          {t.rich('done', {
            title: reused.title,
            count: reused.fields.length,
            at: () => <DateTime value={new Date(reused.submittedAt)} />,
          })}
        </p>
      )}
      {reuse && (
        <>
          <p className="mb-3 text-sm text-ink-soft">{t('hint')}</p>
          <ul className="grid gap-2">
            {earlier.map(({ id, title, submittedAt, files }) => (
              <li key={id} className="flex flex-wrap items-center justify-between gap-2">
                <span>
                  {title}{' '}
                  <span className="text-sm text-ink-soft">
                    <DateTime value={submittedAt} /> · {t('files', { count: files })}
                  </span>
                </span>
                <ActButton
                  action={reuse}
                  label={t('take')}
                  values={{ applicationId, earlierId: id }}
                  tone="secondary"
                  confirm={{ title: t('confirm', { title }), text: t('confirmText'), yes: t('take') }}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  )
}
