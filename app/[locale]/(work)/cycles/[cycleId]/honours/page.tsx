import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ActPanel } from '@/components/cycle/act-panel'
import { CertificateLink } from '@/components/cycle/certificate-link'
import { CycleHead } from '@/components/cycle/cycle-head'
import { ProposalPanel } from '@/components/cycle/proposal-panel'
import { Empty, Facts, Panel, Tag } from '@/components/ui/page'
import { DateTime, DayText, Money } from '@/components/ui/time'
import { now } from '@/lib/clock'
import { requireActor } from '@/lib/session'
import { seeHonours } from '@/lib/use-cases/supervision/see-honours'
import * as acts from '../publicity/actions'

/** Honours of an edition: certificates, money with the reason of each zero, revocation (A21, A22, A27). */
export default async function HonoursPage({ params }: { params: Promise<{ cycleId: string }> }) {
  const actor = await requireActor('handler', 'lead', 'auditor')
  const { cycleId } = await params
  const view = await seeHonours(actor, cycleId, await now())
  if (!view) notFound()
  const t = await getTranslations('cycle')
  const paper = await getTranslations('supervision.certificate')
  const { cycle, honours } = view
  return (
    <>
      <CycleHead cycle={cycle} actor={actor} page="honours" />
      <div className="stack">
        {honours.length === 0 && <Empty>{t('honours.none')}</Empty>}
        {honours.map((honour) => {
          const hidden = { cycleId, honourId: honour.id }
          const { prize } = honour
          return (
            <Panel
              key={honour.id}
              title={honour.winnerName}
              aside={
                honour.revokedAt ? (
                  <Tag tone="danger">{t('honours.revoked')}</Tag>
                ) : (
                  <Tag tone="ok">{t(`lanes.${honour.lane}`)}</Tag>
                )
              }
            >
              <Facts
                items={[
                  { term: t('fields.awardYear'), value: honour.awardYear },
                  { term: t('fields.decisionNo'), value: honour.decisionNo },
                  { term: t('fields.decidedOn'), value: <DayText value={honour.decidedOn} /> },
                  {
                    term: t('honours.certificate'),
                    value: honour.certificateNo ? (
                      <>
                        {honour.certificateNo}{' '}
                        {!honour.revokedAt && <CertificateLink honourId={honour.id} label={paper('open')} />}
                      </>
                    ) : (
                      '—'
                    ),
                  },
                  {
                    term: t('honours.prize'),
                    value: prize ? (
                      <>
                        <Money yuan={prize.amount} />（{t(`prizeReasons.${prize.reason as 'full'}`)}）
                      </>
                    ) : (
                      '—'
                    ),
                  },
                  {
                    term: t('honours.paid'),
                    value: prize?.paidAt ? (
                      <>
                        <DateTime value={prize.paidAt} /> {prize.voucher}
                      </>
                    ) : prize?.approvedAt ? (
                      t('honours.approved')
                    ) : (
                      '—'
                    ),
                  },
                ]}
              />
              <div className="mt-3 stack">
                {honour.issue.ok && (
                  <ActPanel
                    act="issueCertificate"
                    action={acts.issueCertificateAction}
                    decision={honour.issue}
                    hidden={hidden}
                  />
                )}
                {honour.decidePrize.ok && (
                  <ActPanel
                    act="decidePrize"
                    action={acts.decidePrizeAction}
                    decision={honour.decidePrize}
                    hidden={hidden}
                  />
                )}
                {prize && prize.amount > 0 && !prize.approvedAt && (
                  <ActPanel
                    act="approvePrize"
                    action={acts.approvePrizeAction}
                    decision={honour.approve}
                    hidden={hidden}
                    confirm
                  />
                )}
                {honour.pay.ok && (
                  <ActPanel
                    act="payPrize"
                    action={acts.payPrizeAction}
                    decision={honour.pay}
                    hidden={hidden}
                    fields={[{ name: 'voucher', kind: 'text' }]}
                  />
                )}
                <ProposalPanel
                  proposal={honour.proposal}
                  acts={
                    <ActPanel
                      act="confirmRevocation"
                      action={acts.confirmRevocationAction}
                      decision={honour.confirmRevocation}
                      hidden={hidden}
                      tone="danger"
                      confirm
                    />
                  }
                >
                  <p>{honour.proposal?.payload.reason}</p>
                </ProposalPanel>
                {honour.proposeRevocation.ok && (
                  <details>
                    <summary>{t('acts.proposeRevocation')}</summary>
                    <ActPanel
                      act="proposeRevocation"
                      action={acts.proposeRevocationAction}
                      decision={honour.proposeRevocation}
                      hidden={hidden}
                      tone="danger"
                      fields={[
                        {
                          name: 'ground',
                          kind: 'choice',
                          options: (['fraud', 'incident'] as const).map((value) => ({
                            value,
                            label: t(`grounds.${value}`),
                          })),
                        },
                        { name: 'reason', kind: 'area' },
                        { name: 'approvalDocument', kind: 'text' },
                        { name: 'approvedOn', kind: 'date', value: view.today },
                      ]}
                    />
                  </details>
                )}
              </div>
            </Panel>
          )
        })}
        {cycle.stage === 'supervision' && (
          <ActPanel
            act="closeCycle"
            action={acts.closeCycleAction}
            decision={view.close}
            hidden={{ cycleId }}
            confirm
          />
        )}
      </div>
    </>
  )
}
