import { getTranslations } from 'next-intl/server'
import type { ServerAct } from '@/components/ui/act-state'
import { InputControl, SelectControl } from '@/components/ui/control'
import { Panel, Tag } from '@/components/ui/page'
import { Table } from '@/components/ui/table'
import { DateTime } from '@/components/ui/time'
import type { Decision } from '@/lib/rules/decide'
import { ActPanel } from './act-panel'

type Check = { colour: string; isClean: boolean; note: string; checkedAt: Date }
type Props = {
  names: readonly { id: string; name: string }[]
  checks: ReadonlyMap<string, Check>
  before: 'meeting' | 'council'
  cycleId: string
  act: 'checkCandidates' | 'recordSecondCheck'
  action: ServerAct
  decision: Decision
}

const COLOURS = ['green', 'yellow', 'orange', 'red', 'none'] as const

/** The second look at colour and records, name by name: what was found, and, while it may be, what is found now (A10(5), A18, A20). */
export async function SecondCheck({ names, checks, before, cycleId, act, action, decision }: Props) {
  const [t, colour] = [await getTranslations('cycle.check'), await getTranslations('form.options.warningColour')]
  const isOpen = decision.ok
  const table = (
    <Table
      caption={t('title')}
      empty={t('nobody')}
      rows={names}
      rowKey={({ id }) => id}
      columns={[
        { key: 'name', header: t('name'), rowHeader: true, cell: ({ name }) => name },
        {
          key: 'found',
          header: t('found'),
          cell: ({ id }) => {
            const check = checks.get(id)
            if (!check) return <Tag tone="warn">{t('missing')}</Tag>
            const isFine = check.isClean && (check.colour === 'green' || check.colour === 'none')
            return (
              <>
                <Tag tone={isFine ? 'ok' : 'danger'}>
                  {colour(check.colour as 'green')} · {t(check.isClean ? 'clean' : 'notClean')}
                </Tag>{' '}
                <span className="text-sm text-ink-soft">
                  <DateTime value={check.checkedAt} /> {check.note}
                </span>
              </>
            )
          },
        },
        ...(isOpen
          ? [
              {
                key: 'colour',
                header: t('colour'),
                cell: ({ id, name }: { id: string; name: string }) => (
                  <SelectControl
                    name={`checks[${id}][colour]`}
                    id={`colour-${id}`}
                    aria-label={`${name} ${t('colour')}`}
                    defaultValue={checks.get(id)?.colour ?? 'green'}
                  >
                    {COLOURS.map((value) => (
                      <option key={value} value={value}>
                        {colour(value)}
                      </option>
                    ))}
                  </SelectControl>
                ),
              },
              {
                key: 'records',
                header: t('records'),
                cell: ({ id, name }: { id: string; name: string }) => (
                  <SelectControl
                    name={`checks[${id}][isClean]`}
                    id={`clean-${id}`}
                    aria-label={`${name} ${t('records')}`}
                    defaultValue={checks.get(id)?.isClean === false ? 'no' : 'yes'}
                  >
                    <option value="yes">{t('clean')}</option>
                    <option value="no">{t('notClean')}</option>
                  </SelectControl>
                ),
              },
              {
                key: 'note',
                header: t('note'),
                cell: ({ id, name }: { id: string; name: string }) => (
                  <InputControl
                    name={`checks[${id}][note]`}
                    id={`note-${id}`}
                    aria-label={`${name} ${t('note')}`}
                    maxLength={500}
                  />
                ),
              },
            ]
          : []),
      ]}
    />
  )
  return (
    <Panel title={t('title')}>
      <p className="mb-3 text-sm text-ink-soft">{t(before)}</p>
      {isOpen ? (
        <ActPanel act={act} action={action} decision={decision} hidden={{ cycleId, before }}>
          {table}
        </ActPanel>
      ) : (
        table
      )}
    </Panel>
  )
}
