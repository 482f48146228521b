import { useTranslations } from 'next-intl'
import { Empty, Panel } from '@/components/ui/page'
import { DateTime } from '@/components/ui/time'

type Correction = { id: string; items: readonly string[]; dueAt: Date; requestedAt: Date; answeredAt: Date | null }

/** What was asked to be corrected, newest first, and when it came back. */
export function CorrectionList({ corrections }: { corrections: readonly Correction[] }) {
  const t = useTranslations('application.office')
  return (
    <Panel title={t('corrections')}>
      {corrections.length === 0 && <Empty>{t('noCorrections')}</Empty>}
      <ul className="grid gap-4">
        {corrections.map(({ id, items, dueAt, requestedAt, answeredAt }) => (
          <li key={id}>
            <p className="text-sm text-ink-soft">
              <DateTime value={requestedAt} /> ·{' '}
              {answeredAt
                ? t.rich('correctionAnswered', { at: () => <DateTime value={answeredAt} /> })
                : t.rich('correctionDue', { due: () => <DateTime value={dueAt} /> })}
            </p>
            <ol className="list-decimal pl-6">
              {items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
