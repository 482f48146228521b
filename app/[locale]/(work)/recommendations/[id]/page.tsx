import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { SubmittedContent } from '@/components/application/submitted-content'
import { PageHeader } from '@/components/ui/page'
import { requireActor } from '@/lib/session'
import { seeSubmission } from '@/lib/use-cases/application/see-submission'

type Props = { params: Promise<{ id: string }> }

/** A submitted application as its recommending body reads it. */
export default async function RecommendationPage({ params }: Props) {
  const actor = await requireActor('recommender')
  const view = await seeSubmission(actor, (await params).id)
  if (!view) notFound()
  const t = await getTranslations('application.recommend')
  const { application, cycle, ...rest } = view
  return (
    <>
      <PageHeader
        title={application.party.name}
        subtitle={cycle.title}
        crumbs={[{ href: '/recommendations', label: t('title') }]}
      />
      <SubmittedContent receiptNo={application.receiptNo} {...rest} />
    </>
  )
}
