import { getTranslations } from 'next-intl/server'
import { ActPanel } from '@/components/cycle/act-panel'
import { SelectControl } from '@/components/ui/control'
import { Panel, Tag } from '@/components/ui/page'
import { Table } from '@/components/ui/table'
import * as acts from './actions'
import type { MeetingView } from './view'

/** The leading group: who sits in it, who came, and, for the office, who is seated (A7, A18). */
export async function GroupPanel({ cycleId, view, office }: { cycleId: string; view: MeetingView; office: boolean }) {
  const t = await getTranslations('cycle')
  const { members, accounts, current } = view
  const status = (id: string) => current?.meeting.attendances.find(({ memberId }) => memberId === id)?.status
  const marking = current?.attendance.ok && office
  const memberTable = (
    <Table
      caption={t('meeting.group')}
      rows={members}
      rowKey={({ id }) => id}
      empty={t('meeting.noGroup')}
      columns={[
        {
          key: 'name',
          header: t('fields.name'),
          rowHeader: true,
          cell: ({ name, isChair }) => (
            <>
              {name} {isChair && <Tag tone="accent">{t('meeting.chair')}</Tag>}
            </>
          ),
        },
        { key: 'post', header: t('fields.post'), cell: ({ post }) => post },
        {
          key: 'status',
          header: t('meeting.attendance'),
          cell: ({ id, name }) =>
            marking ? (
              <SelectControl
                name={`statuses[${id}]`}
                id={`status-${id}`}
                aria-label={`${name} ${t('meeting.attendance')}`}
                defaultValue={status(id) ?? 'present'}
              >
                {(['present', 'excused', 'absent'] as const).map((one) => (
                  <option key={one} value={one}>
                    {t(`attendance.${one}`)}
                  </option>
                ))}
              </SelectControl>
            ) : (
              t(`attendance.${(status(id) ?? 'unmarked') as 'present'}`)
            ),
        },
      ]}
    />
  )
  return (
    <Panel title={t('meeting.group')}>
      {marking ? (
        <ActPanel
          act="markAttendance"
          action={acts.markAttendanceAction}
          decision={current.attendance}
          hidden={{ cycleId, meetingId: current?.meeting.id ?? '' }}
        >
          {memberTable}
        </ActPanel>
      ) : (
        memberTable
      )}
      {office && view.seat.ok && accounts.length > 0 && (
        <details className="mt-3">
          <summary>{t('acts.seatMember')}</summary>
          <ActPanel
            act="seatMember"
            action={acts.seatMemberAction}
            decision={view.seat}
            tone="secondary"
            hidden={{ cycleId }}
            reset
            fields={[
              {
                name: 'userId',
                kind: 'select',
                options: accounts.map(({ id, name, isChair }) => ({
                  value: id,
                  label: isChair ? `${name}（${t('roles.chair')}）` : name,
                })),
              },
              { name: 'post', kind: 'text' },
              { name: 'employer', kind: 'text', label: 'employerName', optional: true },
              { name: 'isChair', kind: 'tick' },
            ]}
          />
        </details>
      )}
    </Panel>
  )
}
