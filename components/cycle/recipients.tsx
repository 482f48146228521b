import { getTranslations } from 'next-intl/server'

/** Who will be told, by which letter: `letter` names it when an act sends more than one. */
export type RecipientGroup = { letter?: string; names: readonly string[] }

/** Who gets a letter when this act is done, name by name, to be read before it is. Nothing when nobody is told. */
export async function Recipients({ groups }: { groups: readonly RecipientGroup[] }) {
  const told = groups.filter(({ names }) => names.length > 0)
  const count = told.reduce((sum, { names }) => sum + names.length, 0)
  if (count === 0) return null
  const t = await getTranslations('cycle.recipients')
  return (
    <details className="mt-3" open={count <= 12}>
      <summary>{t('title', { count })}</summary>
      {told.map(({ letter, names }) => (
        <p key={letter ?? ''} className="mt-1 text-sm">
          {letter && <strong>{t('letter', { letter, count: names.length })}</strong>}
          {names.join('、')}
        </p>
      ))}
    </details>
  )
}
