import { useTranslations } from 'next-intl'
import { Panel } from '@/components/ui/page'
import { DateTime } from '@/components/ui/time'
import { Timeline } from '@/components/ui/track'

type Props = {
  application: {
    createdAt: Date
    acceptedAt: Date | null
    withdrawnAt: Date | null
    disqualifiedAt: Date | null
    honouredAt: Date | null
  }
  versions: readonly { number: number; submittedAt: Date }[]
  corrections: readonly { id: string; requestedAt: Date }[]
}

/** What happened to an application, oldest first; only what its applicant was told. */
export function ApplicationTimeline({ application, versions, corrections }: Props) {
  const t = useTranslations('application.overview')
  const facts = (['accepted', 'withdrawn', 'disqualified', 'honoured'] as const).flatMap((what) => {
    const at = application[`${what}At`]
    return at ? [{ key: what, at, what: t(`events.${what}`) }] : []
  })
  const events = [
    { key: 'created', at: application.createdAt, what: t('created') },
    ...versions.map(({ number, submittedAt }) => ({
      key: `v${number}`,
      at: submittedAt,
      what: t('events.submitted', { number }),
    })),
    ...corrections.map(({ id, requestedAt }) => ({ key: id, at: requestedAt, what: t('events.returned') })),
    ...facts,
  ].sort((a, b) => a.at.getTime() - b.at.getTime())
  return (
    <Panel title={t('timeline')}>
      <Timeline items={events.map(({ key, at, what }) => ({ key, when: <DateTime value={at} seconds />, what }))} />
    </Panel>
  )
}
