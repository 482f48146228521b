import { getTranslations } from 'next-intl/server'
import type { ServerAct } from '@/components/ui/act-state'
import { InputControl } from '@/components/ui/control'
import { Panel } from '@/components/ui/page'
import { Table } from '@/components/ui/table'
import { DateTime } from '@/components/ui/time'
import type { Decision } from '@/lib/rules/decide'
import { CHOICES } from '@/lib/rules/voting'
import { ActPanel } from './act-panel'

type Named = { applicationId: string; name: string; inRound: boolean; voters: number }
type Common = { hidden: Record<string, string>; votes: readonly Named[] }

/** The papers of this round, counted and entered by two people, each for oneself (A18). */
export async function PaperVote({
  hidden,
  votes,
  paper,
  action,
  decision,
}: Common & { paper: { enteredAt: Date } | null; action: ServerAct; decision: Decision }) {
  const t = await getTranslations('cycle')
  const rows = votes.filter(({ inRound }) => inRound)
  return (
    <details>
      <summary>{t('meeting.paper')}</summary>
      <p className="my-2 text-sm text-ink-soft">{t('meeting.paperHint')}</p>
      {paper && (
        <p className="mb-2">{t.rich('meeting.paperWaits', { at: () => <DateTime value={paper.enteredAt} /> })}</p>
      )}
      <ActPanel
        act="enterPaperVote"
        action={action}
        decision={decision}
        hidden={hidden}
        fields={[{ name: 'file', kind: 'file', label: 'paperScan', optional: paper !== null }]}
      >
        <Table
          caption={t('meeting.paper')}
          rows={rows}
          rowKey={({ applicationId }) => applicationId}
          empty="—"
          columns={[
            {
              key: 'name',
              header: t('fields.applicant'),
              rowHeader: true,
              cell: ({ name, voters }) => `${name}（${voters}）`,
            },
            ...CHOICES.map((choice) => ({
              key: choice,
              header: t(`choices.${choice}`),
              cell: ({ applicationId, name }: Named) => (
                <InputControl
                  name={`counts[${applicationId}][${choice}]`}
                  id={`${choice}-${applicationId}`}
                  aria-label={`${name} ${t(`choices.${choice}`)}`}
                  type="number"
                  min={0}
                />
              ),
            })),
          ]}
        />
      </ActPanel>
    </details>
  )
}

/** Another round, on those whom the last one didn't decide (A18). */
export async function NextRound({
  hidden,
  votes,
  action,
  decision,
}: Common & { action: ServerAct; decision: Decision }) {
  const t = await getTranslations('cycle')
  return (
    <details>
      <summary>{t('acts.openNextRound')}</summary>
      <Panel>
        <p className="mb-2 text-sm text-ink-soft">{t('meeting.nextRoundHint')}</p>
        <ActPanel
          act="openNextRound"
          action={action}
          decision={decision}
          hidden={hidden}
          confirm
          fields={[
            {
              name: 'chosen',
              kind: 'many',
              text: t('meeting.roundOf'),
              options: votes.map(({ applicationId, name }) => ({ value: applicationId, label: name })),
            },
            { name: 'reason', kind: 'text' },
          ]}
        />
      </Panel>
    </details>
  )
}
