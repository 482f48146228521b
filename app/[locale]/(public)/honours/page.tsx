import { getTranslations, setRequestLocale } from 'next-intl/server'
import { Empty, PageHeader, Tag } from '@/components/ui/page'
import { Table } from '@/components/ui/table'
import { DayText } from '@/components/ui/time'
import { seeHonourRoll } from '@/lib/use-cases/portal/see-honour-roll'

type Props = { params: Promise<{ locale: 'zh-CN' | 'en' }> }

/** Drawn at the first request, since a build has no database, and again a minute after. */
export const revalidate = 60
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props) {
  const { locale } = await params
  return { title: (await getTranslations({ locale, namespace: 'portal.honours' }))('title') }
}

/** Who won, year by year; a revoked honour stays and says so (A21, A27, A29). */
export default async function HonoursPage({ params }: Props) {
  setRequestLocale((await params).locale)
  const [t, lanes] = [await getTranslations('portal.honours'), await getTranslations('cycle.lanes')]
  const roll = await seeHonourRoll()
  return (
    <div className="page stack">
      <PageHeader title={t('title')} subtitle={t('subtitle')} />
      {roll.length === 0 && <Empty>{t('none')}</Empty>}
      {roll.map(({ edition, label, awardYear, honours }) => (
        <section key={edition} className="stack" aria-labelledby={`edition-${edition}`}>
          <h2 id={`edition-${edition}`}>{t('edition', { label, year: String(awardYear) })}</h2>
          <Table
            caption={label}
            rows={honours}
            rowKey={({ id }) => id}
            rowTone={({ revokedAt }) => (revokedAt ? 'muted' : undefined)}
            empty={t('none')}
            columns={[
              {
                key: 'name',
                header: t('name'),
                rowHeader: true,
                cell: ({ winnerName, revokedAt }) => (revokedAt ? <s>{winnerName}</s> : winnerName),
              },
              { key: 'lane', header: t('lane'), cell: ({ lane }) => lanes(lane) },
              {
                key: 'decision',
                header: t('decision'),
                cell: ({ decisionNo, decidedOn }) => (
                  <>
                    {decisionNo} <DayText value={decidedOn} />
                  </>
                ),
              },
              {
                key: 'state',
                header: t('state'),
                cell: ({ revokedAt, isRepeat }) =>
                  revokedAt ? (
                    <>
                      <Tag tone="danger">{t('revoked')}</Tag> <DayText value={revokedAt} />
                    </>
                  ) : (
                    <Tag tone="ok">{t(isRepeat ? 'repeat' : 'stands')}</Tag>
                  ),
              },
            ]}
          />
        </section>
      ))}
    </div>
  )
}
