import { useTranslations } from 'next-intl'
import { SelectField, TextAreaField, TextField, TickField } from '@/components/ui/fields'
import { Callout } from '@/components/ui/page'
import { ZONES } from '@/lib/rules/regions'

/** Where a party belongs: the districts, counties and development zones that recommend. */
export function ZoneField() {
  const t = useTranslations('people')
  return (
    <SelectField
      name="zone"
      label={t('register.zone')}
      options={ZONES.map((zone) => ({ value: zone, label: t(`zones.${zone}`) }))}
      empty={t('fields.choose')}
    />
  )
}

/** Says that a code with a wrong check character is genuine. */
export function ConfirmCodeField() {
  const t = useTranslations('people.register')
  return <TickField name="confirmsCode" label={t('confirmsCode')} hint={t('confirmsCodeHint')} />
}

/** Login, password and contact of an account that somebody makes for himself, and the notice on personal information. */
export function OwnAccountFields() {
  const t = useTranslations('people')
  return (
    <>
      <TextField name="mobile" label={t('fields.mobile')} type="tel" autoComplete="tel" optional />
      <TextField name="email" label={t('fields.email')} type="email" autoComplete="email" optional />
      <TextField
        name="login"
        label={t('fields.login')}
        hint={t('fields.loginHint')}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
      />
      <TextField
        name="password"
        label={t('fields.password')}
        hint={t('fields.passwordHint')}
        type="password"
        autoComplete="new-password"
      />
      <TextField name="repeated" label={t('fields.repeated')} type="password" autoComplete="new-password" />
    </>
  )
}

/** What is asked when the party is registered already, and the agreement. */
export function ClosingFields() {
  const t = useTranslations('people.register')
  return (
    <>
      <TickField name="asksForAccess" label={t('asksForAccess')} hint={t('asksForAccessHint')} />
      <TextAreaField name="message" label={t('message')} optional />
      <Callout>
        <p>{t('notice')}</p>
      </Callout>
      <TickField name="agrees" label={t('agrees')} />
    </>
  )
}
