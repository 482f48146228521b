import { getTranslations, setRequestLocale } from 'next-intl/server'
import { ClosingFields, ConfirmCodeField, OwnAccountFields, ZoneField } from '@/components/people/registration-fields'
import { Act } from '@/components/ui/act'
import { TextField } from '@/components/ui/fields'
import { PageHeader, Panel } from '@/components/ui/page'
import { Submit } from '@/components/ui/submit'
import { registerOrganizationAction } from '../actions'

type Props = { params: Promise<{ locale: 'zh-CN' | 'en' }> }

export async function generateMetadata({ params }: Props) {
  const { locale } = await params
  return { title: (await getTranslations({ locale, namespace: 'people.register' }))('organization') }
}

/** An organization registers with its credit code, and with the account of its first owner. */
export default async function RegisterOrganizationPage({ params }: Props) {
  setRequestLocale((await params).locale)
  const t = await getTranslations('people.register')
  return (
    <div className="page stack">
      <PageHeader
        title={t('organization')}
        subtitle={t('organizationWho')}
        crumbs={[{ href: '/register', label: t('title') }]}
      />
      <Act action={registerOrganizationAction} className="grid max-w-3xl gap-6" guard>
        <Panel title={t('party')}>
          <div className="grid gap-4">
            <TextField
              name="creditCode"
              label={t('creditCode')}
              hint={t('creditCodeHint')}
              autoComplete="off"
              spellCheck={false}
            />
            <ConfirmCodeField />
            <TextField name="name" label={t('orgName')} hint={t('orgNameHint')} autoComplete="organization" />
            <ZoneField />
          </div>
        </Panel>
        <Panel title={t('account')}>
          <div className="grid gap-4">
            <TextField name="contact" label={t('contact')} autoComplete="name" />
            <OwnAccountFields />
            <ClosingFields />
          </div>
        </Panel>
        <div>
          <Submit>{t('submit')}</Submit>
        </div>
      </Act>
    </div>
  )
}
