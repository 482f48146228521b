import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { ActPanel } from '@/components/cycle/act-panel'
import { CycleHead } from '@/components/cycle/cycle-head'
import { InputControl, SelectControl } from '@/components/ui/control'
import { Empty, Facts, Panel, Tag } from '@/components/ui/page'
import { Table } from '@/components/ui/table'
import { DateTime, DayText } from '@/components/ui/time'
import { now } from '@/lib/clock'
import { PERCENT_STEPS } from '@/lib/rules/scoring'
import { requireActor } from '@/lib/session'
import { itemKey } from '@/lib/use-cases/document-review/item-keys'
import { seeOnSite } from '@/lib/use-cases/on-site-review/see-on-site'
import { recordConsensusAction } from '../../../review/actions'
import { planDefenceAction, planVisitAction, recordDefenceAction, recordVisitAction } from './actions'

/** Visits to organizations and hearings of individuals: plan, record, scores, consensus (A17). */
export default async function OnSitePage({ params }: { params: Promise<{ cycleId: string }> }) {
  const actor = await requireActor('handler', 'lead', 'auditor', 'reviewer')
  const { cycleId } = await params
  const view = await seeOnSite(actor, cycleId, await now())
  if (!view) notFound()
  const t = await getTranslations('cycle')
  const language = (await getLocale()) === 'en' ? ('en' as const) : ('zh' as const)
  const { cycle, applications, tomorrow } = view
  const outcomes = (there: 'visited' | 'heard') => [
    { value: there, label: t(`outcomes.${there}`) },
    { value: 'absent', label: t('outcomes.absent') },
  ]
  return (
    <>
      <CycleHead cycle={cycle} actor={actor} page="onSite" />
      <div className="stack">
        {applications.length === 0 && <Empty>{t('onSite.none')}</Empty>}
        {applications.map((application) => {
          const { id, name, kind, visit, defence, sheets, opened, edition } = application
          const round = kind === 'organization' ? 'onSite' : 'defence'
          const outcome = visit?.outcome ?? defence?.outcome
          const hidden = { cycleId, applicationId: id }
          const middle = (number: string) =>
            opened.map(({ percents }) => percents[number] ?? 0).sort((a, b) => a - b)[Math.floor(opened.length / 2)] ??
            0
          return (
            <Panel
              key={id}
              title={name}
              aside={
                <Tag tone={outcome ? 'ok' : 'info'}>
                  {outcome
                    ? t(`outcomes.${outcome as 'visited'}`)
                    : t(visit || defence ? 'onSite.planned' : 'onSite.toPlan')}
                </Tag>
              }
            >
              <Facts
                items={[
                  { term: t('fields.kind'), value: t(`kinds.${kind}`) },
                  { term: t('fields.panelName'), value: application.panelName },
                  ...(visit
                    ? [
                        {
                          term: t('fields.days'),
                          value: (
                            <>
                              {visit.days.map((day) => (
                                <DayText key={day} value={day} />
                              ))}
                            </>
                          ),
                        },
                      ]
                    : []),
                  ...(defence
                    ? [
                        {
                          term: t('fields.heldAt'),
                          value: (
                            <>
                              <DateTime value={defence.heldAt} /> {defence.place}
                            </>
                          ),
                        },
                      ]
                    : []),
                  {
                    term: t('onSite.sheets'),
                    value:
                      sheets
                        .map(
                          ({ reviewerName, isIn, excusedAt }) =>
                            `${reviewerName} ${t(excusedAt ? 'panels.excused' : isIn ? 'panels.in' : 'panels.notIn')}`,
                        )
                        .join(' · ') || '—',
                  },
                  { term: t('panels.consensus'), value: application.consensusTotal ?? '—' },
                ]}
              />
              {visit?.findings.map((finding, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: findings are recorded once and never reordered
                <p key={i} className="official-text mt-2 text-sm">
                  {[finding.strengths, finding.opportunities, finding.verified].filter(Boolean).join('\n')}
                </p>
              ))}
              <div className="mt-3 stack">
                {kind === 'organization' && !outcome && (
                  <details open={!visit}>
                    <summary>{t('acts.planVisit')}</summary>
                    <ActPanel
                      act="planVisit"
                      action={planVisitAction}
                      decision={application.planVisit}
                      tone={visit ? 'secondary' : 'primary'}
                      hidden={hidden}
                      fields={[{ name: 'agenda', kind: 'area', optional: true, value: visit?.agenda ?? '' }]}
                    >
                      <fieldset className="form-row">
                        <legend className="field-label">{t('fields.days')}</legend>
                        {[0, 1, 2].map((i) => (
                          <InputControl
                            key={i}
                            type="date"
                            name="days"
                            id={`days-${id}-${i}`}
                            aria-label={`${name} ${t('onSite.day', { day: i + 1 })}`}
                            defaultValue={visit?.days[i] ?? (i === 0 ? tomorrow : '')}
                          />
                        ))}
                      </fieldset>
                    </ActPanel>
                  </details>
                )}
                {kind === 'individual' && !outcome && (
                  <details open={!defence}>
                    <summary>{t('acts.planDefence')}</summary>
                    <ActPanel
                      act="planDefence"
                      action={planDefenceAction}
                      decision={application.planDefence}
                      tone={defence ? 'secondary' : 'primary'}
                      hidden={hidden}
                      fields={[
                        { name: 'heldAt', kind: 'datetime-local' },
                        { name: 'place', kind: 'text', value: defence?.place ?? '' },
                      ]}
                    />
                  </details>
                )}
                {kind === 'organization' && visit && !outcome && (
                  <ActPanel
                    act="recordVisit"
                    action={recordVisitAction}
                    decision={application.recordVisit}
                    hidden={hidden}
                    fields={[
                      { name: 'outcome', kind: 'choice', value: 'visited', options: outcomes('visited') },
                      { name: 'strengths', kind: 'area', optional: true },
                      { name: 'opportunities', kind: 'area', optional: true },
                      { name: 'verified', kind: 'area', optional: true },
                      { name: 'reason', kind: 'text', optional: true },
                    ]}
                  />
                )}
                {kind === 'individual' && defence && !outcome && (
                  <ActPanel
                    act="recordDefence"
                    action={recordDefenceAction}
                    decision={application.recordDefence}
                    hidden={hidden}
                    fields={[
                      { name: 'outcome', kind: 'choice', value: 'heard', options: outcomes('heard') },
                      { name: 'questions', kind: 'area', optional: true },
                      { name: 'reason', kind: 'text', optional: true },
                    ]}
                  />
                )}
                {application.recordConsensus.ok && (
                  <details>
                    <summary>{t('acts.recordConsensus')}</summary>
                    <ActPanel
                      act="recordConsensus"
                      action={recordConsensusAction}
                      decision={application.recordConsensus}
                      confirm
                      hidden={{ ...hidden, round }}
                    >
                      <Table
                        caption={name}
                        rows={edition.items}
                        rowKey={({ number }) => number}
                        empty="—"
                        columns={[
                          {
                            key: 'item',
                            header: t('sheet.item'),
                            rowHeader: true,
                            cell: ({ number, title }) => `${number} ${title[language]}`,
                          },
                          ...opened.map((sheet) => ({
                            key: sheet.sheetId,
                            header: `${sheet.reviewerName} ${sheet.shown}`,
                            align: 'end' as const,
                            cell: ({ number }: (typeof edition.items)[number]) => `${sheet.percents[number] ?? '—'}%`,
                          })),
                          {
                            key: 'consensus',
                            header: t('panels.consensus'),
                            cell: ({ number, title }) => (
                              <SelectControl
                                name={`items[${itemKey(number)}][percent]`}
                                id={`${id}-${number}`}
                                aria-label={`${number} ${title[language]}`}
                                defaultValue={middle(number)}
                              >
                                {PERCENT_STEPS.map((step) => (
                                  <option key={step} value={step}>
                                    {step}%
                                  </option>
                                ))}
                              </SelectControl>
                            ),
                          },
                        ]}
                      />
                    </ActPanel>
                  </details>
                )}
              </div>
            </Panel>
          )
        })}
      </div>
    </>
  )
}
