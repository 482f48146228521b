import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { CorrectionCallout } from '@/components/application/correction-callout'
import { StepNav } from '@/components/application/step-nav'
import { StepPage } from '@/components/application/step-page'
import { ButtonLink } from '@/components/ui/button-link'
import { Callout, PageHeader, Panel } from '@/components/ui/page'
import { ProblemList } from '@/components/ui/problem-list'
import { now } from '@/lib/clock'
import { requireActor } from '@/lib/session'
import { problemsOf } from '@/lib/text/problems'
import { seeApplicationForm } from '@/lib/use-cases/application/see-application-form'
import { saveApplicationAction } from '../../../actions'

type Props = { params: Promise<{ id: string; step: string }> }

/** One step of the form, saved as it is typed. */
export default async function FormStepPage({ params }: Props) {
  const actor = await requireActor('applicant')
  const { id, step } = await params
  const view = await seeApplicationForm(actor, id, step, await now())
  if (!view) notFound()
  const t = await getTranslations('application')
  const name = (await getTranslations('form.steps'))(step as 'identity')
  const { application, cycle, write, correction } = view
  return (
    <>
      <PageHeader
        title={name}
        subtitle={`${application.party.name} · ${cycle.title}`}
        crumbs={[
          { href: '/applications', label: t('own.title') },
          { href: `/applications/${id}`, label: application.party.name },
        ]}
        actions={<ButtonLink href={`/applications/${id}`}>{t('editor.finish')}</ButtonLink>}
      />
      <div className="grid items-start gap-5 lg:grid-cols-[17rem_minmax(0,1fr)]">
        <Panel title={t('editor.steps')}>
          <StepNav applicationId={id} steps={view.progress} current={step} />
          <p className="mt-3 text-sm text-ink-soft">
            {t('overview.words', { words: view.words.report, limit: view.words.limit })}
          </p>
          <p className="mt-1 text-sm text-ink-soft">{t('editor.countHint')}</p>
        </Panel>
        <div className="stack">
          {correction && application.returnedAt && <CorrectionCallout correction={correction} />}
          {!write.ok && (
            <Callout tone="warn" title={t('editor.readOnly')}>
              <ProblemList problems={await problemsOf(write.unmet)} />
            </Callout>
          )}
          <StepPage view={view} save={saveApplicationAction} />
          <div className="flex flex-wrap justify-between gap-3">
            {view.previous ? (
              <ButtonLink href={`/applications/${id}/form/${view.previous}`}>{t('editor.previous')}</ButtonLink>
            ) : (
              <span />
            )}
            <ButtonLink
              href={view.next ? `/applications/${id}/form/${view.next}` : `/applications/${id}/evidence`}
              tone="primary"
            >
              {view.next ? t('editor.next') : t('editor.evidence')}
            </ButtonLink>
          </div>
        </div>
      </div>
    </>
  )
}
