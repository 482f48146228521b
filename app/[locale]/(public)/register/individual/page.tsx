import { getTranslations, setRequestLocale } from 'next-intl/server'
import { ClosingFields, ConfirmCodeField, OwnAccountFields, ZoneField } from '@/components/people/registration-fields'
import { Act } from '@/components/ui/act'
import { SelectField, TextField } from '@/components/ui/fields'
import { PageHeader, Panel } from '@/components/ui/page'
import { Submit } from '@/components/ui/submit'
import { DOCUMENT_KINDS } from '@/lib/rules/registration'
import { registerIndividualAction } from '../actions'

type Props = { params: Promise<{ locale: 'zh-CN' | 'en' }> }

export async function generateMetadata({ params }: Props) {
  const { locale } = await params
  return { title: (await getTranslations({ locale, namespace: 'people.register' }))('individual') }
}

/** A person registers with an identity document and the employer. */
export default async function RegisterIndividualPage({ params }: Props) {
  setRequestLocale((await params).locale)
  const t = await getTranslations('people')
  const documents = DOCUMENT_KINDS.map((kind) => ({ value: kind, label: t(`documents.${kind}`) }))
  return (
    <div className="page stack">
      <PageHeader
        title={t('register.individual')}
        subtitle={t('register.individualWho')}
        crumbs={[{ href: '/register', label: t('register.title') }]}
      />
      <Act action={registerIndividualAction} className="grid max-w-3xl gap-6" guard>
        <Panel title={t('register.party')}>
          <div className="grid gap-4">
            <TextField name="name" label={t('register.personName')} autoComplete="name" />
            <SelectField name="documentKind" label={t('register.documentKind')} options={documents} />
            <TextField
              name="documentNo"
              label={t('register.documentNo')}
              hint={t('register.documentNoHint')}
              autoComplete="off"
            />
            <TextField name="employerName" label={t('register.employerName')} autoComplete="organization" />
            <TextField
              name="employerCode"
              label={t('register.employerCode')}
              hint={t('register.employerCodeHint')}
              autoComplete="off"
            />
            <ConfirmCodeField />
            <ZoneField />
          </div>
        </Panel>
        <Panel title={t('register.account')}>
          <div className="grid gap-4">
            <OwnAccountFields />
            <ClosingFields />
          </div>
        </Panel>
        <div>
          <Submit>{t('register.submit')}</Submit>
        </div>
      </Act>
    </div>
  )
}
