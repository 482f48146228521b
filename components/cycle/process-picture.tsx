import { useTranslations } from 'next-intl'
import { Tag } from '@/components/ui/page'
import { moves, rowsIn } from '@/lib/rules/machine'
import { reached, type Stage, TRACK } from '@/lib/rules/stage'
import { Link } from '@/lib/text/navigation'

/** The process as its rows draw it: per stage the acts with who may and on which article, and what leads on. */
export function ProcessPicture({ stage }: { stage?: Stage }) {
  const t = useTranslations('cycle')
  const acts = useTranslations('acts')
  const name = (row: string) => (acts as unknown as (key: string) => string)(row)
  const ways = moves()
  return (
    <ol className="process">
      {TRACK.map((at) => (
        <li key={at} data-state={stage === at ? 'current' : stage && reached(stage, at) ? 'past' : 'next'}>
          <details open={stage === at}>
            <summary>
              <span className="font-semibold">{t(`stages.${at}`)}</span>
              {ways
                .filter(({ from, to }) => from === at && to !== 'cancelled')
                .map(({ row, to }) => (
                  <span key={row.name} className="process-way">
                    → {t(`stages.${to}`)}
                  </span>
                ))}
            </summary>
            <ul>
              {rowsIn(at).map((row) => (
                <li key={row.name}>
                  <Link href={`/regulation#${row.article.toLowerCase()}`} prefetch={false}>
                    {row.article}
                  </Link>{' '}
                  {name(row.name)} {row.to && <Tag tone="accent">→ {t(`stages.${row.to}`)}</Tag>}
                  <span className="text-ink-soft"> {row.who.map((role) => t(`roles.${role}`)).join('、')}</span>
                </li>
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ol>
  )
}
