import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { BundleLink, PaperLink } from '@/components/application/paper-link'
import { PrintButton } from '@/components/application/print-button'
import { SubmittedContent } from '@/components/application/submitted-content'
import { PageHeader } from '@/components/ui/page'
import { requireActor } from '@/lib/session'
import { seeSubmission } from '@/lib/use-cases/application/see-submission'

type Props = { params: Promise<{ id: string; number: string }> }

/** A frozen copy of a submission, with its receipt, to read and to print. */
export default async function VersionPage({ params }: Props) {
  const actor = await requireActor()
  const { id, number } = await params
  const view = /^[1-9]\d{0,3}$/.test(number) ? await seeSubmission(actor, id, Number(number)) : null
  if (!view) notFound()
  const t = await getTranslations('application')
  const { application, cycle, mayPrint, submission, ...rest } = view
  const isOwn = actor.partyIds.includes(application.partyId)
  return (
    <>
      <PageHeader
        title={t('content.title')}
        subtitle={`${application.party.name} · ${cycle.title}`}
        {...(isOwn && { crumbs: [{ href: `/applications/${id}`, label: application.party.name }] })}
        actions={
          <>
            {mayPrint && (
              <>
                <PaperLink applicationId={id} version={submission.number} />
                <BundleLink applicationId={id} version={submission.number} />
              </>
            )}
            <PrintButton label={t('content.print')} />
          </>
        }
      />
      <SubmittedContent receiptNo={application.receiptNo} submission={submission} {...rest} />
    </>
  )
}
