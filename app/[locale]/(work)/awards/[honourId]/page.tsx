import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ActPanel } from '@/components/cycle/act-panel'
import { DutyList, VisitList } from '@/components/cycle/award-lists'
import { CaseFacts, ImprovementFigures, MoneyFacts, RecoveryList } from '@/components/cycle/award-panels'
import { ProposalPanel } from '@/components/cycle/proposal-panel'
import { PageHeader, Panel, Tag } from '@/components/ui/page'
import { now } from '@/lib/clock'
import { requireActor } from '@/lib/session'
import { IMPROVEMENT_LINES } from '@/lib/use-cases/supervision/aftercare.input'
import { type AwardView, seeAward } from '@/lib/use-cases/supervision/see-award'
import * as acts from '../actions'

type Props = { params: Promise<{ honourId: string }> }
type PartProps = { view: AwardView; hidden: { honourId: string } }

async function MoneyPart({ view, hidden }: PartProps) {
  const t = await getTranslations('aftercare')
  const { award, money } = view
  return (
    <Panel title={t('money.title')}>
      <MoneyFacts prize={award.prize} money={money} payee={award.payee} />
      {view.givePayee.ok && (
        <details className="mt-3" open={award.payee === null}>
          <summary>{t(award.payee ? 'money.change' : 'money.give')}</summary>
          <p className="my-2 text-sm text-ink-soft">{t('money.hint')}</p>
          <ActPanel
            act="givePayee"
            action={acts.givePayeeAction}
            decision={view.givePayee}
            hidden={hidden}
            fields={[
              { name: 'accountName', kind: 'text' },
              { name: 'bank', kind: 'text' },
              { name: 'accountNo', kind: 'text' },
            ]}
          />
        </details>
      )}
    </Panel>
  )
}

async function SharingPart({ view, hidden }: PartProps) {
  const t = await getTranslations('aftercare')
  return (
    <Panel title={t('duty.title')}>
      <DutyList
        duties={view.duties}
        today={view.today}
        hidden={hidden}
        report={acts.reportDutyAction}
        accept={acts.acceptDutyAction}
      />
      {view.planDuty.ok && (
        <details className="mt-3">
          <summary>{t('duty.plan')}</summary>
          <ActPanel
            act="planDuty"
            action={acts.planDutyAction}
            decision={view.planDuty}
            hidden={hidden}
            reset
            fields={[
              { name: 'title', kind: 'text', label: 'dutyTitle', hint: t('duty.examples') },
              { name: 'dueOn', kind: 'date' },
            ]}
          />
        </details>
      )}
    </Panel>
  )
}

async function ImprovementPart({ view, hidden }: PartProps) {
  const [t, line] = [await getTranslations('aftercare.improvement'), await getTranslations('form.lines')]
  return (
    <Panel title={t('title')}>
      <ImprovementFigures years={view.figures} lines={IMPROVEMENT_LINES} />
      {view.giveImprovement.ok && (
        <details className="mt-3">
          <summary>{t('give')}</summary>
          <ActPanel
            act="giveImprovement"
            action={acts.giveImprovementAction}
            decision={view.giveImprovement}
            hidden={hidden}
            fields={[
              { name: 'year', kind: 'number', label: 'year', value: String(Number(view.today.slice(0, 4)) - 1) },
              ...IMPROVEMENT_LINES.map((key) => ({
                name: `figures.${key}`,
                kind: 'text' as const,
                text: `${line(key)}（${t(`units.${key}`)}）`,
                optional: true,
              })),
              { name: 'note', kind: 'area', optional: true },
            ]}
          />
        </details>
      )}
    </Panel>
  )
}

async function VisitPart({ view, hidden }: PartProps) {
  const t = await getTranslations('aftercare.visit')
  return (
    <Panel title={t('title')}>
      <VisitList
        visits={view.visits}
        today={view.today}
        hidden={hidden}
        record={acts.recordAwardVisitAction}
        close={acts.closeFollowUpAction}
      />
      {view.planVisit.ok && (
        <details className="mt-3">
          <summary>{t('plan')}</summary>
          <ActPanel
            act="planAwardVisit"
            action={acts.planAwardVisitAction}
            decision={view.planVisit}
            hidden={hidden}
            reset
            fields={[{ name: 'dueOn', kind: 'date', label: 'plannedOn' }]}
          />
        </details>
      )}
    </Panel>
  )
}

async function RevocationPart({ view, hidden }: PartProps) {
  const [t, cycle] = [await getTranslations('aftercare.case'), await getTranslations('cycle')]
  const { award, proposal } = view
  const inCycle = { ...hidden, cycleId: award.cycleId }
  const grounds = (['fraud', 'incident'] as const).map((value) => ({ value, label: cycle(`grounds.${value}`) }))
  return (
    <Panel title={t('title')}>
      <div className="stack">
        <p className="text-sm text-ink-soft">{t('hint')}</p>
        {award.cases.map((one) => (
          <CaseFacts key={one.id} one={one} />
        ))}
        {view.stateOnCase.ok && (
          <ActPanel
            act="stateOnCase"
            action={acts.stateOnCaseAction}
            decision={view.stateOnCase}
            hidden={hidden}
            fields={[{ name: 'statement', kind: 'area' }]}
            confirm
          />
        )}
        {award.cases.some(({ endedAt }) => endedAt === null) && !award.cases[0]?.verifiedAt && (
          <ActPanel
            act="verifyCase"
            action={acts.verifyCaseAction}
            decision={view.verifyCase}
            hidden={hidden}
            fields={[
              { name: 'findings', kind: 'area' },
              { name: 'isProven', kind: 'tick' },
            ]}
          />
        )}
        {view.recordGroup.ok && (
          <ActPanel
            act="recordGroupOnCase"
            action={acts.recordGroupAction}
            decision={view.recordGroup}
            hidden={hidden}
            fields={[
              { name: 'groupDecision', kind: 'area' },
              { name: 'groupDecidedOn', kind: 'date', value: view.today },
              { name: 'agrees', kind: 'tick', label: 'groupAgrees', checked: true },
            ]}
          />
        )}
        {view.proposeRevocation?.ok && (
          <ActPanel
            act="proposeRevocation"
            action={acts.proposeRevocationAction}
            decision={view.proposeRevocation}
            hidden={inCycle}
            tone="danger"
            fields={[
              { name: 'reason', kind: 'area' },
              { name: 'approvalDocument', kind: 'text' },
              { name: 'approvedOn', kind: 'date', value: view.today },
            ]}
          />
        )}
        <ProposalPanel
          proposal={proposal}
          acts={
            view.confirmRevocation && (
              <ActPanel
                act="confirmRevocation"
                action={acts.confirmRevocationAction}
                decision={view.confirmRevocation}
                hidden={inCycle}
                tone="danger"
                confirm
              />
            )
          }
        >
          <p className="whitespace-pre-line">{proposal?.payload.reason}</p>
        </ProposalPanel>
        {view.openCase.ok && (
          <details>
            <summary>{t('begin')}</summary>
            <ActPanel
              act="openRevocationCase"
              action={acts.openCaseAction}
              decision={view.openCase}
              hidden={hidden}
              tone="danger"
              fields={[
                { name: 'ground', kind: 'choice', options: grounds },
                { name: 'suspicion', kind: 'area' },
                { name: 'statementDueOn', kind: 'date' },
              ]}
            />
          </details>
        )}
        {award.revokedAt && <RecoveryPart view={view} hidden={hidden} />}
      </div>
    </Panel>
  )
}

async function RecoveryPart({ view, hidden }: PartProps) {
  const t = await getTranslations('aftercare.recovery')
  return (
    <>
      <RecoveryList entries={view.award.recoveries} />
      {view.enterRecovery.ok && (
        <ActPanel
          act="enterRecovery"
          action={acts.enterRecoveryAction}
          decision={view.enterRecovery}
          hidden={hidden}
          reset
          fields={[
            {
              name: 'what',
              kind: 'select',
              options: (['plaque', 'certificate', 'money'] as const).map((value) => ({
                value,
                label: t(`things.${value}`),
              })),
            },
            {
              name: 'entry',
              kind: 'choice',
              options: (['demanded', 'received'] as const).map((value) => ({ value, label: t(`entries.${value}`) })),
              value: 'demanded',
            },
            { name: 'amount', kind: 'number', optional: true, hint: t('amountHint') },
            { name: 'document', kind: 'text', label: 'documentNo' },
          ]}
        />
      )}
    </>
  )
}

/** What follows one honour, for the office, auditors and the winner (A21 to A27). */
export default async function AwardPage({ params }: Props) {
  const actor = await requireActor('handler', 'lead', 'auditor', 'applicant')
  const { honourId } = await params
  const view = await seeAward(actor, honourId, await now())
  if (!view) notFound()
  const t = await getTranslations('cycle')
  const { award, cycle } = view
  const hidden = { honourId: award.id }
  const part = { view, hidden }
  const shows = view.isOffice || award.cases.length > 0 || award.revokedAt !== null
  return (
    <>
      <PageHeader
        title={award.winnerName}
        subtitle={
          <>
            {cycle.title} · {t(`lanes.${award.lane}`)}{' '}
            {award.revokedAt && <Tag tone="danger">{t('honours.revoked')}</Tag>}
          </>
        }
        crumbs={
          view.isOffice
            ? [
                { href: `/cycles/${cycle.id}`, label: cycle.title },
                { href: `/cycles/${cycle.id}/honours`, label: t('pages.honours') },
              ]
            : [{ href: '/applications', label: (await getTranslations('application'))('own.title') }]
        }
      />
      <div className="stack">
        <MoneyPart {...part} />
        <SharingPart {...part} />
        <ImprovementPart {...part} />
        <VisitPart {...part} />
        {shows && <RevocationPart {...part} />}
      </div>
    </>
  )
}
