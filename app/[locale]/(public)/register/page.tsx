import { getTranslations, setRequestLocale } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button-link'
import { PageHeader, Panel } from '@/components/ui/page'

type Props = { params: Promise<{ locale: 'zh-CN' | 'en' }> }

export async function generateMetadata({ params }: Props) {
  const { locale } = await params
  return { title: (await getTranslations({ locale, namespace: 'people.register' }))('title') }
}

/** Registration: as an organization or as a person. */
export default async function RegisterPage({ params }: Props) {
  setRequestLocale((await params).locale)
  const t = await getTranslations('people.register')
  return (
    <div className="page stack">
      <PageHeader
        title={t('title')}
        subtitle={t('intro')}
        actions={<ButtonLink href="/self-check">{t('selfCheck')}</ButtonLink>}
      />
      <div className="grid gap-6 md:grid-cols-2">
        {(['organization', 'individual'] as const).map((kind) => (
          <Panel key={kind} title={t(kind)}>
            <p className="mb-4">{t(`${kind}Who`)}</p>
            <ButtonLink href={`/register/${kind}`} tone="primary">
              {t(kind)}
            </ButtonLink>
          </Panel>
        ))}
      </div>
    </div>
  )
}
