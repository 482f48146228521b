import { useTranslations } from 'next-intl'
import { Submit } from '@/components/ui/submit'

type Account = { login: string; name: string; role: string }
type Props = { accounts: readonly Account[]; current?: string; action: (data: FormData) => Promise<void>; id?: string }

/** The demo's role switcher: one native list, so that it works by keyboard and without scripts. Draws nothing outside the demo. */
export function DemoSwitcher({ accounts, current, action, id = 'demo-login' }: Props) {
  const t = useTranslations('people')
  if (accounts.length === 0) return null
  const roles = [...new Set(accounts.map(({ role }) => role))]
  return (
    <form action={action} className="flex flex-wrap items-center gap-2">
      <label htmlFor={id} className="text-sm">
        {t('demo.account')}
      </label>
      <select id={id} name="login" className="control w-auto" defaultValue={current}>
        {roles.map((role) => (
          <optgroup key={role} label={t(`roles.${role}` as never)}>
            {accounts
              .filter((account) => account.role === role)
              .map(({ login, name }) => (
                <option key={login} value={login}>
                  {name} · {login}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
      <Submit tone="secondary">{t('demo.submit')}</Submit>
    </form>
  )
}
