import { useTranslations } from 'next-intl'
import { Facts, Panel } from '@/components/ui/page'
import { DateTime, DayText } from '@/components/ui/time'
import { LANES } from '@/lib/rules/seats'
import type { PublicNotice } from '@/lib/use-cases/portal/see-notice'

/** Names of a notice by lane: the name, and of a person the employer. Order within a lane says nothing. */
export function ListByLane({ list }: { list: PublicNotice['list'] }) {
  const lanes = useTranslations('cycle.lanes')
  return LANES.filter((lane) => list.some((entry) => entry.lane === lane)).map((lane) => (
    <div key={lane}>
      <h3>{lanes(lane)}</h3>
      <ol className="list-inside list-decimal">
        {list
          .filter((entry) => entry.lane === lane)
          .map(({ name, employer }) => (
            <li key={name}>
              {name}
              {employer && <span className="text-ink-soft">（{employer}）</span>}
            </li>
          ))}
      </ol>
    </div>
  ))
}

/** A published notice: its text, its list, and how anybody can tell that it is unchanged. */
export function NoticeSheet({ notice }: { notice: PublicNotice }) {
  const t = useTranslations('portal.notice')
  return (
    <>
      <Panel>
        <div className="prose">
          <p className="official-text">{notice.body}</p>
          <ListByLane list={notice.list} />
        </div>
      </Panel>
      <Panel title={t('record')}>
        <Facts
          items={[
            { term: t('publishedAt'), value: <DateTime value={notice.publishedAt} /> },
            ...(notice.endsOn ? [{ term: t('endsOn'), value: <DayText value={notice.endsOn} /> }] : []),
            ...(notice.documentNo ? [{ term: t('documentNo'), value: notice.documentNo }] : []),
            ...(notice.contact ? [{ term: t('contact'), value: notice.contact }] : []),
            {
              term: t('channels'),
              value: notice.channels.length
                ? notice.channels.map(({ medium, link }) => (
                    <span key={`${medium}${link}`} className="block">
                      {/^https?:\/\//.test(link) ? <a href={link}>{medium}</a> : medium}
                    </span>
                  ))
                : t('thisSite'),
            },
            { term: t('hash'), value: <code className="text-xs">{notice.hash}</code> },
          ]}
        />
        <p className="mt-2 text-sm text-ink-soft">{t('hashHint')}</p>
      </Panel>
    </>
  )
}
