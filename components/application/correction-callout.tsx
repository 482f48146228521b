import { useTranslations } from 'next-intl'
import { Callout } from '@/components/ui/page'
import { DateTime } from '@/components/ui/time'

/** What the office asks to be corrected, and by when. */
export function CorrectionCallout({ correction }: { correction: { items: readonly string[]; dueAt: Date } }) {
  const t = useTranslations('application.overview')
  return (
    <Callout tone="warn" title={t('toDo')}>
      <p>{t.rich('toDoUntil', { due: () => <DateTime value={correction.dueAt} /> })}</p>
      <ol className="mt-2 list-decimal pl-6">
        {correction.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ol>
    </Callout>
  )
}
