import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { ActPanel } from '@/components/cycle/act-panel'
import { CertificateLink } from '@/components/cycle/certificate-link'
import { CycleHead } from '@/components/cycle/cycle-head'
import { ButtonLink } from '@/components/ui/button-link'
import { Empty, Facts, Panel, Tag } from '@/components/ui/page'
import { DateTime, DayText, Money } from '@/components/ui/time'
import { hasRole } from '@/lib/rules/actor'
import { requireActor } from '@/lib/session'
import { seeHonours } from '@/lib/use-cases/supervision/see-honours'
import * as acts from '../publicity/actions'

/** Honours of an edition: certificates, and money with the reason of each zero (A21, A22); what follows has a page for each honour. */
export default async function HonoursPage({ params }: { params: Promise<{ cycleId: string }> }) {
  const actor = await requireActor('handler', 'lead', 'auditor')
  const { cycleId } = await params
  const view = await seeHonours(actor, cycleId)
  if (!view) notFound()
  const t = await getTranslations('cycle')
  const paper = await getTranslations('supervision.certificate')
  const after = await getTranslations('aftercare.money')
  const { cycle, honours } = view
  return (
    <>
      <CycleHead cycle={cycle} actor={actor} page="honours" />
      <div className="stack">
        {honours.length > 0 && hasRole(actor, 'handler', 'lead') && (
          <form method="post" action={`/api/cycles/${cycleId}/payments/export?locale=${await getLocale()}`}>
            <button type="submit" className="button button-secondary">
              {after('export')}
            </button>{' '}
            <span className="text-sm text-ink-soft">{after('exportHint')}</span>
          </form>
        )}
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
                {prize?.approvedAt && !prize.paidAt && (
                  <ActPanel
                    act="payPrize"
                    action={acts.payPrizeAction}
                    decision={honour.pay}
                    hidden={hidden}
                    fields={[
                      { name: 'voucher', kind: 'text' },
                      { name: 'file', label: 'voucherFile', kind: 'file', optional: true },
                    ]}
                  />
                )}
                <p>
                  <ButtonLink href={`/awards/${honour.id}`}>{t('honours.after')}</ButtonLink>
                </p>
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
