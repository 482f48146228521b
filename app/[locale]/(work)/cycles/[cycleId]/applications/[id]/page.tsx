import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ApplicationFactsPanel } from '@/components/application/application-facts-panel'
import { ConditionList } from '@/components/application/condition-list'
import { CorrectionList } from '@/components/application/correction-list'
import { DoubtList } from '@/components/application/doubt-list'
import { HandlePanel } from '@/components/application/handle-panel'
import { BundleLink, PaperLink } from '@/components/application/paper-link'
import { RevealIdentity } from '@/components/application/reveal-identity'
import { ScanList } from '@/components/application/stamped-panel'
import { StandingTag } from '@/components/application/standing-tag'
import { SubmittedContent } from '@/components/application/submitted-content'
import { VersionList } from '@/components/application/version-list'
import { ButtonLink } from '@/components/ui/button-link'
import { Callout, Empty, PageHeader, Panel } from '@/components/ui/page'
import { ProblemList } from '@/components/ui/problem-list'
import { now } from '@/lib/clock'
import { hasRole } from '@/lib/rules/actor'
import { requireActor } from '@/lib/session'
import { problemsOf } from '@/lib/text/problems'
import { seeApplication } from '@/lib/use-cases/application/see-application'
import {
  acceptApplicationAction,
  disqualifyApplicationAction,
  returnApplicationAction,
  revealIdentityAction,
} from '../actions'

type Props = { params: Promise<{ cycleId: string; id: string }> }

/** One application as the office and auditors read it, with what the office can do. */
export default async function CycleApplicationPage({ params }: Props) {
  const actor = await requireActor('handler', 'lead', 'auditor')
  const { cycleId, id } = await params
  const view = await seeApplication(actor, cycleId, id, await now())
  if (!view) notFound()
  const [t, compare] = [await getTranslations('application'), await getTranslations('application.comparison')]
  const { application, cycle, submission } = view
  const refusalsOf = async (decision: typeof view.accept) => (decision.ok ? [] : problemsOf(decision.unmet))
  const [accept, back, out, bars] = await Promise.all([
    refusalsOf(view.accept),
    refusalsOf(view.return),
    refusalsOf(view.disqualify),
    problemsOf(view.bars),
  ])
  return (
    <>
      <PageHeader
        title={application.party.name}
        subtitle={
          <>
            {cycle.title} <StandingTag standing={view.standing} />
          </>
        }
        crumbs={[
          { href: `/cycles/${cycleId}`, label: cycle.title },
          { href: `/cycles/${cycleId}/applications`, label: t('office.title') },
        ]}
        {...(submission && {
          actions: (
            <>
              {submission.submission.number > 1 && (
                <ButtonLink
                  href={`/applications/${application.id}/versions/${submission.submission.number}/compare`}
                  tone="secondary"
                >
                  {compare('open')}
                </ButtonLink>
              )}
              <PaperLink applicationId={application.id} version={submission.submission.number} />
              <BundleLink applicationId={application.id} version={submission.submission.number} />
            </>
          ),
        })}
      />
      <div className="stack">
        {bars.length > 0 && (
          <Callout tone="danger" title={t('office.bars')}>
            <ProblemList problems={bars} />
          </Callout>
        )}
        {application.withdrawnReason && (
          <Callout title={t('office.withdrawnReason')}>
            <p>{application.withdrawnReason}</p>
          </Callout>
        )}
        <div className="columns">
          <div className="stack">
            {hasRole(actor, 'handler', 'lead') && (
              <HandlePanel
                applicationId={id}
                latestDue={view.latestDue}
                correctionDays={cycle.rulebook.application.correctionDays}
                accept={{ refusals: accept, action: acceptApplicationAction }}
                return={{ refusals: back, action: returnApplicationAction }}
                disqualify={{ refusals: out, action: disqualifyApplicationAction }}
              />
            )}
            {view.doubts.length > 0 && (
              <Panel title={t('overview.doubts')}>
                <DoubtList doubts={view.doubts} />
              </Panel>
            )}
            <ConditionList title={t('office.conditions')} conditions={view.conditions} />
          </div>
          <div className="stack">
            <ApplicationFactsPanel application={application} cycle={cycle} opinions={view.opinions} />
            {submission && (
              <Panel title={t('stamped.title')}>
                <ScanList scans={view.scans} />
              </Panel>
            )}
            {application.party.documentMask && hasRole(actor, 'handler', 'lead') && (
              <RevealIdentity
                applicationId={application.id}
                mask={application.party.documentMask}
                reveal={revealIdentityAction}
              />
            )}
            <CorrectionList corrections={view.corrections} />
            <VersionList applicationId={id} versions={view.submissions} />
          </div>
        </div>
        {submission ? (
          <SubmittedContent receiptNo={application.receiptNo} {...submission} />
        ) : (
          <Empty>{t('office.draftOnly')}</Empty>
        )}
      </div>
    </>
  )
}
