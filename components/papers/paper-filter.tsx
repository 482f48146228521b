import { useLocale, useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button-link'
import { SelectField, TextField } from '@/components/ui/fields'
import { Submit } from '@/components/ui/submit'
import { PAPER_KINDS, type PaperKind } from '@/lib/rules/papers'
import { getPathname } from '@/lib/text/navigation'

/** Filter and search of the register, by address. */
export function PaperFilter({ kind, search, base }: { kind: PaperKind | null; search: string; base: string }) {
  const t = useTranslations('papers')
  const ui = useTranslations('ui')
  const locale = useLocale()
  return (
    <search>
      <form className="filter-bar" action={getPathname({ href: base, locale })}>
        <TextField name="q" type="search" label={t('search')} defaultValue={search} maxLength={60} />
        <SelectField
          name="kind"
          label={t('kind')}
          empty={ui('all')}
          defaultValue={kind ?? ''}
          options={PAPER_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
        <Submit tone="secondary">{t('apply')}</Submit>
        <ButtonLink href={base} tone="quiet">
          {t('clear')}
        </ButtonLink>
      </form>
    </search>
  )
}
