import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { NoticeSheet } from '@/components/portal/notice-sheet'
import { PageHeader } from '@/components/ui/page'
import { seeNotice } from '@/lib/use-cases/portal/see-notice'

type Props = { params: Promise<{ locale: 'zh-CN' | 'en'; noticeId: string }> }

/** Drawn at the first request, since a build has no database, and again a minute after. */
export const revalidate = 60
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props) {
  return { title: (await seeNotice((await params).noticeId))?.title }
}

/** A published notice of any kind. */
export default async function NoticePage({ params }: Props) {
  const { locale, noticeId } = await params
  setRequestLocale(locale)
  const notice = await seeNotice(noticeId)
  if (!notice) notFound()
  const t = await getTranslations('portal.notice')
  return (
    <div className="page stack">
      <PageHeader
        title={notice.title}
        subtitle={`${t(`kinds.${notice.kind}`)} · ${notice.cycleTitle}`}
        crumbs={[{ href: '/announcements', label: t('title') }]}
      />
      <NoticeSheet notice={notice} />
    </div>
  )
}
