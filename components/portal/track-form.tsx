import { useTranslations } from 'next-intl'
import { TextField } from '@/components/ui/fields'
import { Submit } from '@/components/ui/submit'
import { getPathname } from '@/lib/text/navigation'

/** Asks for a tracking code; works without scripts. */
export function TrackForm({ locale, code = '' }: { locale: 'zh-CN' | 'en'; code?: string }) {
  const t = useTranslations('portal.objection')
  return (
    <form method="get" action={getPathname({ href: '/objections/track', locale })} className="grid gap-3">
      <TextField
        name="code"
        label={t('code')}
        hint={t('codeHint')}
        defaultValue={code}
        autoComplete="off"
        maxLength={20}
      />
      <div>
        <Submit tone="secondary">{t('look')}</Submit>
      </div>
    </form>
  )
}
