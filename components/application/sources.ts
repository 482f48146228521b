import { useLocale, useTranslations } from 'next-intl'
import type { FormWords, Sources } from '@/lib/text/field-view'

type Item = { number: string; points: number; title: { zh: string; en: string }; asks: { zh: string; en: string } }
type Body = { id: string; name: string; nameEn: string }

/** The words of the form in the reader's language: its room, the criteria's items, the recommending bodies. */
export function useSources(items: readonly Item[], bodies: readonly Body[]): Sources {
  const t = useTranslations('form')
  const language = useLocale() === 'en' ? 'en' : 'zh'
  return {
    say: t as unknown as FormWords,
    items: items.map(({ number, points, title, asks }) => ({
      number,
      points,
      title: title[language],
      asks: asks[language],
    })),
    bodies: bodies.map(({ id, name, nameEn }) => ({ value: id, label: language === 'en' && nameEn ? nameEn : name })),
  }
}
