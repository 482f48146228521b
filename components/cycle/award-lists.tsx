import { getTranslations } from 'next-intl/server'
import type { ServerAct } from '@/components/ui/act-state'
import { Empty, Tag } from '@/components/ui/page'
import { DateTime, DayText } from '@/components/ui/time'
import type { Decision } from '@/lib/rules/decide'
import { ActPanel } from './act-panel'

type Duty = {
  id: string
  title: string
  dueOn: string
  report: string
  reportedAt: Date | null
  acceptedAt: Date | null
  fileId: string | null
  file: { name: string } | null
  reportDuty: Decision
  acceptDuty: Decision
}

/** What a winner is to share: due, overdue, reported, done (A25). */
export async function DutyList({
  duties,
  today,
  hidden,
  report,
  accept,
}: {
  duties: readonly Duty[]
  today: string
  hidden: Record<string, string>
  report: ServerAct
  accept: ServerAct
}) {
  const t = await getTranslations('aftercare.duty')
  if (duties.length === 0) return <Empty>{t('none')}</Empty>
  const stateOf = (duty: Duty) =>
    duty.acceptedAt ? 'done' : duty.reportedAt ? 'reported' : duty.dueOn < today ? 'overdue' : 'due'
  const tone = { done: 'ok', reported: 'info', overdue: 'danger', due: 'neutral' } as const
  return (
    <ul className="grid gap-3">
      {duties.map((duty) => (
        <li key={duty.id} className="border-b border-line pb-3 last:border-0">
          <p>
            <strong>{duty.title}</strong> <Tag tone={tone[stateOf(duty)]}>{t(`state.${stateOf(duty)}`)}</Tag>{' '}
            <span className="text-sm text-ink-soft">
              {t('dueOn')} <DayText value={duty.dueOn} />
            </span>
          </p>
          {duty.reportedAt && (
            <p className="text-sm whitespace-pre-line">
              <DateTime value={duty.reportedAt} /> {duty.report}{' '}
              {duty.fileId && <a href={`/api/files/${duty.fileId}`}>{duty.file?.name}</a>}
            </p>
          )}
          {duty.reportDuty.ok && (
            <details>
              <summary>{t('report')}</summary>
              <ActPanel
                act="reportDuty"
                action={report}
                decision={duty.reportDuty}
                hidden={{ ...hidden, dutyId: duty.id }}
                fields={[
                  { name: 'report', kind: 'area', value: duty.report },
                  { name: 'file', kind: 'file', label: 'proofFile', optional: true },
                ]}
              />
            </details>
          )}
          {duty.acceptDuty.ok && (
            <ActPanel
              act="acceptDuty"
              action={accept}
              decision={duty.acceptDuty}
              hidden={{ ...hidden, dutyId: duty.id }}
              tone="secondary"
            />
          )}
        </li>
      ))}
    </ul>
  )
}

type Visit = {
  id: string
  plannedOn: string
  visitedOn: string | null
  people: string
  findings: string
  followUp: string
  followUpDueOn: string | null
  closedOn: string | null
  closedNote: string
  record: Decision
  close: Decision
}

/** Visits to a winner: planned, held with what was found, and what follows (A26). */
export async function VisitList({
  visits,
  today,
  hidden,
  record,
  close,
}: {
  visits: readonly Visit[]
  today: string
  hidden: Record<string, string>
  record: ServerAct
  close: ServerAct
}) {
  const t = await getTranslations('aftercare.visit')
  if (visits.length === 0) return <Empty>{t('none')}</Empty>
  return (
    <ul className="grid gap-3">
      {visits.map((visit) => {
        const here = { ...hidden, visitId: visit.id }
        const isOpen = visit.followUp !== '' && visit.closedOn === null
        const isLate = isOpen && (visit.followUpDueOn ?? '') < today
        return (
          <li key={visit.id} className="border-b border-line pb-3 last:border-0">
            <p>
              <strong>
                <DayText value={visit.visitedOn ?? visit.plannedOn} />
              </strong>{' '}
              <Tag tone={visit.visitedOn ? 'ok' : visit.plannedOn < today ? 'danger' : 'neutral'}>
                {t(visit.visitedOn ? 'held' : visit.plannedOn < today ? 'overdue' : 'planned')}
              </Tag>{' '}
              {isOpen && <Tag tone={isLate ? 'danger' : 'warn'}>{t(isLate ? 'followUpLate' : 'followUpOpen')}</Tag>}
            </p>
            {visit.visitedOn && (
              <div className="text-sm whitespace-pre-line">
                <p>
                  {t('people')}：{visit.people}
                </p>
                <p>
                  {t('findings')}：{visit.findings}
                </p>
                {visit.followUp && (
                  <p>
                    {t('followUp')}：{visit.followUp} {visit.followUpDueOn && <DayText value={visit.followUpDueOn} />}
                  </p>
                )}
                {visit.closedOn && (
                  <p>
                    {t('closed')} <DayText value={visit.closedOn} />：{visit.closedNote}
                  </p>
                )}
              </div>
            )}
            {visit.record.ok && (
              <details>
                <summary>{t('record')}</summary>
                <ActPanel
                  act="recordAwardVisit"
                  action={record}
                  decision={visit.record}
                  hidden={here}
                  fields={[
                    { name: 'visitedOn', kind: 'date', value: today },
                    { name: 'people', kind: 'text' },
                    { name: 'findings', kind: 'area' },
                    { name: 'followUp', kind: 'area', optional: true },
                    { name: 'followUpDueOn', kind: 'date', optional: true },
                  ]}
                />
              </details>
            )}
            {visit.close.ok && (
              <details>
                <summary>{t('closeFollowUp')}</summary>
                <ActPanel
                  act="closeFollowUp"
                  action={close}
                  decision={visit.close}
                  hidden={here}
                  fields={[{ name: 'closedNote', kind: 'area' }]}
                />
              </details>
            )}
          </li>
        )
      })}
    </ul>
  )
}
