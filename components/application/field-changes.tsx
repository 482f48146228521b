import { useTranslations } from 'next-intl'
import type { Value } from '@/lib/rules/form'
import type { FieldView } from '@/lib/text/field-view'
import { type Piece, wordChanges } from '@/lib/text/word-changes'
import { ValueView } from './value-view'

type Props = { field: FieldView; before: Value | undefined; after: Value | undefined; years: readonly string[] }

const TEXTS: readonly FieldView['type'][] = ['text', 'longText', 'item']

function Pieces({ pieces, without }: { pieces: readonly Piece[]; without: Piece['is'] }) {
  return (
    <p className="official-text">
      {pieces
        .filter(({ is }) => is !== without)
        .map(({ text, is }, at) => {
          // biome-ignore lint/suspicious/noArrayIndexKey: a piece of a text has no other name than its place
          if (is === 'added') return <ins key={at}>{text}</ins>
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          if (is === 'removed') return <del key={at}>{text}</del>
          return text
        })}
    </p>
  )
}

/** One field before and after: texts with what went and what came marked, the rest as it stood. */
export function FieldChanges({ field, before, after, years }: Props) {
  const t = useTranslations('application.comparison')
  const isText = TEXTS.includes(field.type)
  const pieces = isText ? wordChanges(String(before ?? ''), String(after ?? '')) : []
  return (
    <div>
      <h3 className="mb-1">{field.label}</h3>
      <div className="compare">
        <section aria-label={`${field.label} · ${t('before')}`}>
          <p className="compare-head">{t('before')}</p>
          {isText ? (
            <Pieces pieces={pieces} without="added" />
          ) : (
            <ValueView field={field} value={before} years={years} />
          )}
        </section>
        <section aria-label={`${field.label} · ${t('after')}`}>
          <p className="compare-head">{t('after')}</p>
          {isText ? (
            <Pieces pieces={pieces} without="removed" />
          ) : (
            <ValueView field={field} value={after} years={years} />
          )}
        </section>
      </div>
    </div>
  )
}
