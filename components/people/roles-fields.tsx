import { useTranslations } from 'next-intl'
import { ChoiceField, SelectField } from '@/components/ui/fields'
import type { AccountRole } from '@/lib/rules/actor'
import { GRANTABLE } from '@/lib/rules/people'

type Body = { id: string; name: string; nameEn: string }
type Props = {
  departments: readonly Body[]
  recommendingBodies: readonly Body[]
  roles?: readonly AccountRole[]
  departmentId?: string | null
  recommendingBodyId?: string | null
}

/** The roles of an account, and for which body it speaks. */
export function RolesFields({ departments, recommendingBodies, roles = [], departmentId, recommendingBodyId }: Props) {
  const t = useTranslations('people')
  const options = (bodies: readonly Body[]) => bodies.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <>
      <ChoiceField
        name="roles"
        label={t('fields.roles')}
        hint={t('admin.applicantRole')}
        options={GRANTABLE.map((role) => ({ value: role, label: t(`roles.${role}`) }))}
        chosen={roles}
        many
        inline
      />
      <SelectField
        name="departmentId"
        label={t('fields.department')}
        options={options(departments)}
        empty={t('fields.choose')}
        defaultValue={departmentId ?? ''}
        optional
      />
      <SelectField
        name="recommendingBodyId"
        label={t('fields.recommendingBody')}
        options={options(recommendingBodies)}
        empty={t('fields.choose')}
        defaultValue={recommendingBodyId ?? ''}
        optional
      />
    </>
  )
}
