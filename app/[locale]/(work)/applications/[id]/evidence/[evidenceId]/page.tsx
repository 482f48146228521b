import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { EvidenceDetails } from '@/components/application/evidence-details'
import { FilePreview } from '@/components/application/file-preview'
import { Callout, PageHeader } from '@/components/ui/page'
import { ProblemList } from '@/components/ui/problem-list'
import { now } from '@/lib/clock'
import { requireActor } from '@/lib/session'
import { problemsOf } from '@/lib/text/problems'
import { seeEvidence } from '@/lib/use-cases/application/see-application-evidence'
import { describeEvidenceAction, removeEvidenceAction } from '../../../actions'

type Props = { params: Promise<{ id: string; evidenceId: string }> }

/** One file of one's own application: to look at, and what it is said to prove. */
export default async function EvidenceFilePage({ params }: Props) {
  const actor = await requireActor('applicant')
  const { id, evidenceId } = await params
  const view = await seeEvidence(actor, id, evidenceId, await now())
  if (!view) notFound()
  const t = await getTranslations('application')
  const { application, cycle, file, write } = view
  return (
    <>
      <PageHeader
        title={file.name}
        subtitle={t('evidence.detailsHint')}
        crumbs={[
          { href: '/applications', label: t('own.title') },
          { href: `/applications/${application.id}`, label: `${application.party.name} · ${cycle.title}` },
          { href: `/applications/${application.id}/evidence`, label: t('evidence.title') },
        ]}
      />
      <div className="columns">
        <FilePreview file={file} />
        {write.ok ? (
          <EvidenceDetails
            file={file}
            kinds={view.kinds.map(({ key }) => key)}
            items={view.items}
            conditions={view.conditions}
            describe={describeEvidenceAction}
            remove={removeEvidenceAction}
          />
        ) : (
          <Callout tone="warn" title={t('editor.readOnly')}>
            <ProblemList problems={await problemsOf(write.unmet)} />
          </Callout>
        )}
      </div>
    </>
  )
}
