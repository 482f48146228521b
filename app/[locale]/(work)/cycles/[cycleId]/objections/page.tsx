import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ActPanel } from '@/components/cycle/act-panel'
import { CycleHead } from '@/components/cycle/cycle-head'
import { Empty, Facts, Panel, Tag } from '@/components/ui/page'
import { DateTime } from '@/components/ui/time'
import { requireActor } from '@/lib/session'
import { seeObjections } from '@/lib/use-cases/publicity/see-publicity'
import * as acts from '../publicity/actions'

/** Objections from filing to reply. The one concerned sees what is said and states its side, never who said it (A19). */
export default async function ObjectionsPage({ params }: { params: Promise<{ cycleId: string }> }) {
  const actor = await requireActor('handler', 'lead', 'auditor', 'applicant')
  const { cycleId } = await params
  const view = await seeObjections(actor, cycleId)
  if (!view) notFound()
  const t = await getTranslations('cycle')
  const { cycle, objections } = view
  const word = (one: (typeof objections)[number]) =>
    one.closedAt
      ? 'closed'
      : one.concludedAt
        ? 'concluded'
        : one.rejectedAt
          ? 'rejected'
          : one.acceptedAt
            ? 'accepted'
            : 'registered'
  return (
    <>
      <CycleHead cycle={cycle} actor={actor} page="objections" />
      <div className="stack">
        {objections.length === 0 && <Empty>{t('objections.none')}</Empty>}
        {objections.map((objection) => {
          const hidden = { cycleId, objectionId: objection.id }
          return (
            <Panel
              key={objection.id}
              title={objection.application?.party.name ?? t('objections.wholeList')}
              aside={<Tag tone={objection.closedAt ? 'ok' : 'warn'}>{t(`objections.${word(objection)}`)}</Tag>}
            >
              <Facts
                items={[
                  { term: t('objections.filedAt'), value: <DateTime value={objection.filedAt} seconds /> },
                  { term: t('fields.objectorKind'), value: t(`objectors.${objection.objectorKind as 'person'}`) },
                  ...(objection.objector
                    ? [
                        {
                          term: t('fields.objectorName'),
                          value: `${objection.objector.name} · ${objection.objector.contact}`,
                        },
                      ]
                    : []),
                  ...(objection.fileId && objection.seesProof
                    ? [
                        {
                          term: t('objections.proof'),
                          value: (
                            <a href={`/api/files/${objection.fileId}`} target="_blank" rel="noreferrer">
                              {t('objections.openProof')}
                            </a>
                          ),
                        },
                      ]
                    : []),
                  ...(objection.assignedTo ? [{ term: t('fields.assignedTo'), value: objection.assignedTo }] : []),
                  ...(objection.conclusion
                    ? [
                        {
                          term: t('fields.conclusion'),
                          value: `${t(`conclusions.${objection.conclusion as 'upheld'}`)} · ${t(`handlings.${objection.handling as 'keep'}`)}`,
                        },
                      ]
                    : []),
                ]}
              />
              <p className="official-text mt-3">{objection.facts}</p>
              {objection.statement && (
                <p className="official-text mt-3">
                  <strong>{t('fields.statement')}</strong>
                  {'\n'}
                  {objection.statement}
                </p>
              )}
              {objection.conclusionWhy && (
                <p className="official-text mt-3">
                  <strong>{t('fields.reason')}</strong>
                  {'\n'}
                  {objection.conclusionWhy}
                </p>
              )}
              {objection.reply && (
                <p className="official-text mt-3">
                  <strong>{t('fields.reply')}</strong>
                  {'\n'}
                  {objection.reply}
                </p>
              )}
              <div className="mt-3 stack">
                {objection.accept.ok && (
                  <ActPanel
                    act="acceptObjection"
                    action={acts.acceptObjectionAction}
                    decision={objection.accept}
                    hidden={hidden}
                    fields={[
                      { name: 'assignedTo', kind: 'text', optional: true },
                      { name: 'dueOn', kind: 'date', optional: true },
                    ]}
                  />
                )}
                {objection.reject.ok && (
                  <ActPanel
                    act="rejectObjection"
                    action={acts.rejectObjectionAction}
                    decision={objection.reject}
                    tone="secondary"
                    hidden={hidden}
                    fields={[{ name: 'reason', kind: 'text' }]}
                  />
                )}
                {objection.state.ok && (
                  <ActPanel
                    act="stateOnObjection"
                    action={acts.stateOnObjectionAction}
                    decision={objection.state}
                    hidden={hidden}
                    fields={[{ name: 'statement', kind: 'area' }]}
                  />
                )}
                {objection.conclude.ok && (
                  <ActPanel
                    act="concludeObjection"
                    action={acts.concludeObjectionAction}
                    decision={objection.conclude}
                    hidden={hidden}
                    confirm
                    fields={[
                      {
                        name: 'conclusion',
                        kind: 'choice',
                        options: (['upheld', 'partly', 'unfounded'] as const).map((value) => ({
                          value,
                          label: t(`conclusions.${value}`),
                        })),
                      },
                      {
                        name: 'handling',
                        kind: 'choice',
                        value: 'keep',
                        options: (['keep', 'remove'] as const).map((value) => ({
                          value,
                          label: t(`handlings.${value}`),
                        })),
                      },
                      { name: 'reason', kind: 'area' },
                    ]}
                  />
                )}
                {objection.close.ok && (
                  <ActPanel
                    act="closeObjection"
                    action={acts.closeObjectionAction}
                    decision={objection.close}
                    hidden={hidden}
                    fields={[{ name: 'reply', kind: 'area' }]}
                  />
                )}
              </div>
            </Panel>
          )
        })}
      </div>
    </>
  )
}
