import { getTranslations, setRequestLocale } from 'next-intl/server'
import { NoticeList } from '@/components/portal/notice-list'
import { PageHeader, Panel } from '@/components/ui/page'
import { seeNotices } from '@/lib/use-cases/portal/see-notice'

type Props = { params: Promise<{ locale: 'zh-CN' | 'en' }> }

/** Drawn at the first request, since a build has no database, and again a minute after. */
export const revalidate = 60
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props) {
  const { locale } = await params
  return { title: (await getTranslations({ locale, namespace: 'portal.notice' }))('title') }
}

/** Everything that was published, newest first. */
export default async function AnnouncementsPage({ params }: Props) {
  setRequestLocale((await params).locale)
  const t = await getTranslations('portal.notice')
  return (
    <div className="page stack">
      <PageHeader title={t('title')} subtitle={t('subtitle')} />
      <Panel>
        <NoticeList notices={await seeNotices()} />
      </Panel>
    </div>
  )
}
