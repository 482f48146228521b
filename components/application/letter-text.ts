import { useFormatter, useTranslations } from 'next-intl'
import { readable } from '@/lib/text/letter-words'

type Say = { (key: string, facts: object): string; has: (key: string) => boolean }

/** The words of a letter in the reader's language: `mail.<kind>` with its facts, instants in Beijing time. */
export function useLetterText(): (letter: { kind: string; facts: Record<string, string | number> }) => string {
  const t = useTranslations('mail') as unknown as Say
  const format = useFormatter()
  return ({ kind, facts }) =>
    t.has(kind)
      ? t(
          kind,
          readable(facts, (at, style) => format.dateTime(at, style)),
        )
      : kind
}
