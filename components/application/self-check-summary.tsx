import { useTranslations } from 'next-intl'
import type { Problem } from '@/components/ui/act-state'
import { Callout } from '@/components/ui/page'
import { ProblemList } from '@/components/ui/problem-list'
import type { Condition } from '@/lib/rules/conditions'

/** The result in one sentence, and what bars an application whatever the conditions say. */
export function SelfCheckSummary({
  conditions,
  problems,
}: {
  conditions: readonly Condition[]
  problems: readonly Problem[]
}) {
  const t = useTranslations('application.check')
  const count = (state: Condition['state']) => conditions.filter((condition) => condition.state === state).length
  const notMet = count('notMet')
  const open = count('toBeDecided')
  const tone = notMet + problems.length > 0 ? 'danger' : open > 0 ? 'info' : 'ok'
  return (
    <Callout tone={tone} title={t('result')}>
      <p>
        {notMet > 0
          ? t('summaryNotMet', { count: notMet })
          : open > 0
            ? t('summaryOpen', { count: open })
            : t('summaryMet')}
      </p>
      {problems.length > 0 ? <ProblemList problems={problems} /> : <p>{t('barsNone')}</p>}
    </Callout>
  )
}
