import { useTranslations } from 'next-intl'
import { Act } from '@/components/ui/act'
import type { ServerAct } from '@/components/ui/act-state'
import { Submit } from '@/components/ui/submit'
import { PARTS, type Part } from '@/lib/rules/people'

type Props = {
  action: ServerAct
  values: Record<string, string>
  /** whom it is about, for screen readers */
  label: string
  part: Part
  submit: string
  none: string
}

/** Chooses what somebody may do for a party, or that the person may nothing. In one line, since a list has many. */
export function PartForm({ action, values, label, part, submit, none }: Props) {
  const t = useTranslations('people')
  return (
    <Act action={action} className="act-button">
      {Object.entries(values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <select name="part" aria-label={label} className="control w-auto" defaultValue={part}>
        {PARTS.map((each) => (
          <option key={each} value={each}>
            {t(`parts.${each}`)}
          </option>
        ))}
        <option value="none">{none}</option>
      </select>
      <Submit tone="secondary">{submit}</Submit>
    </Act>
  )
}
