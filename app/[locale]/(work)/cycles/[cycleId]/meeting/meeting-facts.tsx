import { getLocale, getTranslations } from 'next-intl/server'
import { Facts, Panel } from '@/components/ui/page'
import { DateTime } from '@/components/ui/time'
import type { CurrentMeeting, MeetingView } from './view'

type Props = { cycle: MeetingView['cycle']; current: CurrentMeeting; due: number }

/** When and where the group meets, whether it is quorate, its papers in one file, and its agenda (A18). */
export async function MeetingFacts({ cycle, current, due }: Props) {
  const t = await getTranslations('cycle')
  return (
    <Panel title={t('meeting.title', { number: current.meeting.number })}>
      <Facts
        items={[
          { term: t('fields.heldAt'), value: <DateTime value={current.meeting.heldAt} /> },
          { term: t('fields.place'), value: current.meeting.place },
          {
            term: t('meeting.present'),
            value: t('meeting.presentOf', {
              present: current.present.size,
              due,
              needed: current.needed,
            }),
          },
          { term: t('meeting.ballot'), value: t(`meeting.${cycle.rulebook.meeting.ballot}`) },
        ]}
      />
      <p className="mt-3">
        <a
          className="button button-secondary"
          href={`/api/cycles/${cycle.id}/meeting/papers?locale=${await getLocale()}`}
          target="_blank"
          rel="noreferrer"
        >
          {t('meeting.papers')}
        </a>
      </p>
      {current.meeting.agenda && <p className="official-text mt-2">{current.meeting.agenda}</p>}
    </Panel>
  )
}
