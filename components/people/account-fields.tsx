import { useTranslations } from 'next-intl'
import { TextField } from '@/components/ui/fields'

const plain = { autoComplete: 'off', autoCapitalize: 'none', spellCheck: false } as const

/** Who gets an account that somebody else makes. */
export function PersonFields() {
  const t = useTranslations('people.fields')
  return (
    <>
      <TextField name="login" label={t('login')} hint={t('loginHint')} {...plain} />
      <TextField name="name" label={t('name')} autoComplete="off" />
      <TextField name="email" label={t('email')} type="email" autoComplete="off" optional />
      <TextField name="mobile" label={t('mobile')} type="tel" autoComplete="off" optional />
    </>
  )
}

/** The password to hand over, readable, with a strong one suggested. */
export function FirstPasswordField({ suggested }: { suggested: string }) {
  const t = useTranslations('people.fields')
  return (
    <TextField
      name="password"
      label={t('firstPassword')}
      hint={t('firstPasswordHint')}
      defaultValue={suggested}
      {...plain}
    />
  )
}
