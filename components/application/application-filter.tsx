import { useLocale, useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button-link'
import { SelectField, TextField } from '@/components/ui/fields'
import { Submit } from '@/components/ui/submit'
import { ZONES } from '@/lib/rules/regions'
import { STANDINGS } from '@/lib/rules/standing'
import { getPathname } from '@/lib/text/navigation'
import type { TableFilter } from './application-table'

type Props = { filter: TableFilter; base: string; href: (change: Record<string, string | undefined>) => string }

/** Filter and search of the office's table, by address. */
export function ApplicationFilter({ filter, base, href }: Props) {
  const t = useTranslations('application')
  const ui = useTranslations('ui')
  const zone = useTranslations('people.zones')
  const locale = useLocale()
  const isAll = filter.size > 50
  return (
    <search>
      <form className="filter-bar" action={getPathname({ href: base, locale })}>
        <TextField name="q" type="search" label={t('office.search')} defaultValue={filter.search} maxLength={60} />
        <SelectField
          name="kind"
          label={t('office.filterKind')}
          empty={ui('all')}
          defaultValue={filter.kind ?? ''}
          options={(['organization', 'individual'] as const).map((value) => ({ value, label: t(`kind.${value}`) }))}
        />
        <SelectField
          name="standing"
          label={t('office.filterStanding')}
          empty={ui('all')}
          defaultValue={filter.standing ?? ''}
          options={STANDINGS.map((value) => ({ value, label: t(`standing.${value}`) }))}
        />
        <SelectField
          name="zone"
          label={t('office.filterZone')}
          empty={ui('all')}
          defaultValue={filter.zone ?? ''}
          options={ZONES.map((value) => ({ value, label: zone(value) }))}
        />
        <Submit tone="secondary">{t('office.apply')}</Submit>
        <ButtonLink href={base} tone="quiet">
          {t('office.clear')}
        </ButtonLink>
        <ButtonLink href={href({ per: isAll ? undefined : 'all', page: undefined })} tone="quiet">
          {t(isAll ? 'office.perPage' : 'office.perAll')}
        </ButtonLink>
      </form>
    </search>
  )
}
