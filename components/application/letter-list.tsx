import { useTranslations } from 'next-intl'
import { Empty, Panel } from '@/components/ui/page'
import { DateTime } from '@/components/ui/time'
import { useLetterText } from './letter-text'

export type LetterShown = { id: string; kind: string; facts: Record<string, string | number>; createdAt: Date }

/** The letters about one application, newest first. */
export function LetterList({ letters }: { letters: readonly LetterShown[] }) {
  const t = useTranslations('application.overview')
  const textOf = useLetterText()
  return (
    <Panel title={t('letters')}>
      {letters.length === 0 && <Empty>{t('noLetters')}</Empty>}
      <ul className="grid gap-3">
        {letters.map((letter) => (
          <li key={letter.id} className="border-l-4 border-line pl-3">
            <p className="text-sm text-ink-soft">
              <DateTime value={letter.createdAt} />
            </p>
            <p>{textOf(letter)}</p>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
