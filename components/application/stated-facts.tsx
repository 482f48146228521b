import { useTranslations } from 'next-intl'
import { ActPanel } from '@/components/cycle/act-panel'
import type { ServerAct } from '@/components/ui/act-state'
import { Panel } from '@/components/ui/page'
import { DayText } from '@/components/ui/time'
import type { Decision } from '@/lib/rules/decide'

type Stated = {
  id: string
  cycleId: string
  detail: string
  documentNo: string
  documentOn: string
  explanation: string
  decision: Decision
}

/** What departments stated about one's own application, each to be explained once; no department is named. */
export function StatedFacts({ stated, explain }: { stated: readonly Stated[]; explain: ServerAct }) {
  const t = useTranslations('eligibility.stated')
  if (stated.length === 0) return null
  return (
    <Panel title={t('title')}>
      <p className="mb-3 text-sm text-ink-soft">{t('hint')}</p>
      <div className="stack">
        {stated.map(({ id, cycleId, detail, documentNo, documentOn, explanation, decision }) => (
          <div key={id}>
            <p>{detail}</p>
            <p className="mb-2 text-sm text-ink-soft">
              {documentNo} {documentOn && <DayText value={documentOn} />}
            </p>
            {explanation ? (
              <p>
                <strong>{t('mine')}：</strong>
                {explanation}
              </p>
            ) : (
              <ActPanel
                act="explainFacts"
                action={explain}
                decision={decision}
                hidden={{ cycleId, replyId: id }}
                fields={[{ name: 'explanation', kind: 'area', text: t('mine') }]}
              />
            )}
          </div>
        ))}
      </div>
    </Panel>
  )
}
