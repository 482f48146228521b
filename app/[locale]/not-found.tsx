import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button-link'
import { PageHeader } from '@/components/ui/page'

export default function NotFound() {
  const t = useTranslations('shell.notFound')
  return (
    <div className="page">
      <PageHeader title={t('title')} subtitle={t('text')} />
      <ButtonLink href="/">{t('home')}</ButtonLink>
    </div>
  )
}
