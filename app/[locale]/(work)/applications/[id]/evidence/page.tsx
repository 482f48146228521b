import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { EvidenceTable } from '@/components/application/evidence-table'
import { UploadPanel } from '@/components/application/upload-panel'
import { ButtonLink } from '@/components/ui/button-link'
import { Callout, PageHeader, Panel } from '@/components/ui/page'
import { ProblemList } from '@/components/ui/problem-list'
import { now } from '@/lib/clock'
import { requireActor } from '@/lib/session'
import { problemsOf } from '@/lib/text/problems'
import { seeApplicationEvidence } from '@/lib/use-cases/application/see-application-evidence'
import { addEvidenceAction, removeEvidenceAction } from '../../actions'

type Props = { params: Promise<{ id: string }> }

/** The supporting material of one's own application. */
export default async function EvidencePage({ params }: Props) {
  const actor = await requireActor('applicant')
  const view = await seeApplicationEvidence(actor, (await params).id, await now())
  if (!view) notFound()
  const [t, kind] = await Promise.all([getTranslations('application'), getTranslations('form.evidence')])
  const { application, cycle, evidence, missing, write } = view
  return (
    <>
      <PageHeader
        title={t('evidence.title')}
        subtitle={t('evidence.subtitle')}
        crumbs={[
          { href: '/applications', label: t('own.title') },
          { href: `/applications/${application.id}`, label: `${application.party.name} · ${cycle.title}` },
        ]}
        actions={<ButtonLink href={`/applications/${application.id}`}>{t('editor.finish')}</ButtonLink>}
      />
      <div className="stack">
        <Callout tone={missing.length > 0 ? 'warn' : 'ok'}>
          {missing.length > 0
            ? `${t('evidence.lacking')}${missing.map((key) => kind(key as 'licence')).join('、')}`
            : t('evidence.complete')}
        </Callout>
        {!write.ok && (
          <Callout tone="warn" title={t('editor.readOnly')}>
            <ProblemList problems={await problemsOf(write.unmet)} />
          </Callout>
        )}
        <Panel title={t('evidence.list')}>
          <EvidenceTable files={evidence} {...(write.ok && { remove: removeEvidenceAction })} />
        </Panel>
        {write.ok && (
          <UploadPanel
            applicationId={application.id}
            kinds={view.kinds.map(({ key, required }) => ({ key, isRequired: required.includes(application.kind) }))}
            items={view.items}
            upload={addEvidenceAction}
          />
        )}
      </div>
    </>
  )
}
