import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ApplicationFactsPanel } from '@/components/application/application-facts-panel'
import { CorrectionCallout } from '@/components/application/correction-callout'
import { LetterList } from '@/components/application/letter-list'
import { ProgressPanel } from '@/components/application/progress-panel'
import { ReusePanel } from '@/components/application/reuse-panel'
import { StampedPanel } from '@/components/application/stamped-panel'
import { StandingTag } from '@/components/application/standing-tag'
import { StatedFacts } from '@/components/application/stated-facts'
import { SubmitPanel } from '@/components/application/submit-panel'
import { ApplicationTimeline } from '@/components/application/timeline'
import { VersionList } from '@/components/application/version-list'
import { WithdrawPanel } from '@/components/application/withdraw-panel'
import { PageHeader } from '@/components/ui/page'
import { now } from '@/lib/clock'
import type { Unmet } from '@/lib/rules/unmet'
import { requireActor } from '@/lib/session'
import { problemsOf } from '@/lib/text/problems'
import { seeOwnApplication } from '@/lib/use-cases/application/see-own-application'
import { seeStatedFacts } from '@/lib/use-cases/eligibility/see-stated-facts'
import { explainFactsAction } from '../../cycles/[cycleId]/eligibility/actions'
import {
  fileStampedFormAction,
  reuseMaterialAction,
  submitApplicationAction,
  withdrawApplicationAction,
} from '../actions'

type Props = { params: Promise<{ id: string }> }

/** The code is asked for in the form itself. */
const stampRefusals = (reasons: readonly Unmet[]) => reasons.filter(({ code }) => code !== 'notYetSubmittedToStamp')

/** What the missing list below says one by one needn't stand at the button too. */
const LISTED = ['fieldMissing', 'itemMissing', 'evidenceMissing']

/** One's own application: where it stands, what to do now, what was sent and received. */
export default async function ApplicationPage({ params }: Props) {
  const actor = await requireActor('applicant')
  const view = await seeOwnApplication(actor, (await params).id, await now())
  if (!view) notFound()
  const t = await getTranslations('application')
  const { application, cycle, submit, withdraw, missing, missingEvidence } = view
  const unmet = submit.ok ? [] : submit.unmet.filter(({ code }) => !LISTED.includes(code))
  const open = missing.length + missingEvidence.length
  const refusals = await problemsOf(unmet)
  if (open > 0 && view.write.ok) refusals.push({ text: t('overview.missingCount', { count: open }), field: 'missing' })
  const latest = view.submissions.at(-1)
  const correction = view.corrections.find(({ answeredAt }) => answeredAt === null)
  return (
    <>
      <PageHeader
        title={application.party.name}
        subtitle={
          <>
            {cycle.title} <StandingTag standing={view.standing} />
          </>
        }
        crumbs={[{ href: '/applications', label: t('own.title') }]}
      />
      <div className="stack">
        {correction && application.returnedAt && <CorrectionCallout correction={correction} />}
        <StatedFacts stated={await seeStatedFacts(actor, application.id)} explain={explainFactsAction} />
        <div className="columns">
          <div className="stack">
            <SubmitPanel
              applicationId={application.id}
              isOpen={view.write.ok}
              missing={missing}
              missingEvidence={missingEvidence}
              doubts={view.doubts}
              words={view.words}
              refusals={refusals}
              submit={submitApplicationAction}
            />
            {latest && (
              <StampedPanel
                applicationId={application.id}
                latest={latest.number}
                scans={view.scans}
                refusals={view.stamp.ok ? [] : await problemsOf(stampRefusals(view.stamp.unmet))}
                file={fileStampedFormAction}
              />
            )}
            <ReusePanel
              applicationId={application.id}
              earlier={view.earlier}
              reused={view.reused}
              reuse={view.write.ok ? reuseMaterialAction : null}
            />
            <ProgressPanel applicationId={application.id} steps={view.progress} files={view.evidenceCount} />
            <WithdrawPanel
              applicationId={application.id}
              refusals={withdraw.ok ? [] : await problemsOf(withdraw.unmet)}
              withdraw={withdrawApplicationAction}
            />
          </div>
          <div className="stack">
            <ApplicationFactsPanel
              application={application}
              cycle={cycle}
              opinions={view.opinions}
              certificate={view.certificate}
            />
            <VersionList applicationId={application.id} versions={view.submissions} />
            <LetterList letters={view.letters} />
            <ApplicationTimeline application={application} versions={view.submissions} corrections={view.corrections} />
          </div>
        </div>
      </div>
    </>
  )
}
