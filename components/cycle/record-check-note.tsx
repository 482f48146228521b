import { useTranslations } from 'next-intl'
import { Callout, Tag } from '@/components/ui/page'
import type { CheckState } from '@/lib/rules/stages/record-check'
import { Link } from '@/lib/text/navigation'

const TONES = { missing: 'info', adverse: 'danger', clean: 'ok' } as const

/** How somebody stands after the second look. */
export function CheckTag({ state }: { state: CheckState }) {
  const t = useTranslations('eligibility.recheck.states')
  return <Tag tone={TONES[state]}>{t(state)}</Tag>
}

/** Says beside a decision whether everybody on it was looked up again, and leads to the looks. */
export function RecordCheckNote({
  cycleId,
  concerned,
}: {
  cycleId: string
  concerned: readonly { state: CheckState }[]
}) {
  const t = useTranslations('eligibility.recheck')
  if (concerned.length === 0) return null
  const count = (state: CheckState) => concerned.filter((one) => one.state === state).length
  const [missing, adverse] = [count('missing'), count('adverse')]
  return (
    <Callout tone={adverse > 0 ? 'danger' : missing > 0 ? 'warn' : 'ok'} title={t('title')}>
      {missing + adverse > 0 ? t('note', { missing, adverse }) : t('allClean')}{' '}
      <Link href={`/cycles/${cycleId}/record-check`}>{t('open')}</Link>
    </Callout>
  )
}
