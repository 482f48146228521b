import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ComparedContent } from '@/components/application/compared-content'
import { PageHeader } from '@/components/ui/page'
import { requireActor } from '@/lib/session'
import { seeComparison } from '@/lib/use-cases/application/see-comparison'

type Props = { params: Promise<{ id: string; number: string }> }

/** A submission beside the one before it: what was corrected (A14). */
export default async function ComparePage({ params }: Props) {
  const actor = await requireActor()
  const { id, number } = await params
  const view = /^[1-9]\d{0,3}$/.test(number) ? await seeComparison(actor, id, Number(number)) : null
  if (!view) notFound()
  const t = await getTranslations('application.comparison')
  const { application, cycle, mayPrint, ...rest } = view
  return (
    <>
      <PageHeader
        title={t('title', { before: view.before.number, after: view.after.number })}
        subtitle={`${application.party.name} · ${cycle.title}`}
        crumbs={[
          { href: `/applications/${id}/versions/${number}`, label: t('version', { number: view.after.number }) },
        ]}
      />
      <ComparedContent {...rest} without={mayPrint ? [] : ['contact']} />
    </>
  )
}
