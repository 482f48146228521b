import { useTranslations } from 'next-intl'
import { SelectField, TextField } from '@/components/ui/fields'
import { Submit } from '@/components/ui/submit'

type Answers = Record<string, string | string[] | undefined>
type Ask = 'yesNo' | 'date' | 'figure' | 'year' | 'orgKind' | 'colour'
type Question = { key: string; ask: Ask }

const q = (key: string, ask: Ask): Question => ({ key, ask })

const QUESTIONS: Record<'organization' | 'individual', readonly Question[]> = {
  organization: [
    q('orgKind', 'orgKind'),
    q('registeredInNanchang', 'yesNo'),
    q('isLegalPerson', 'yesNo'),
    q('operatingSince', 'date'),
    q('compliesWithPolicy', 'yesNo'),
    q('certifiedSince', 'date'),
    q('certifiedUntil', 'date'),
    q('excellenceSince', 'date'),
    q('isForProfit', 'yesNo'),
    q('leadsIndustry', 'yesNo'),
    q('profit1', 'figure'),
    q('profit2', 'figure'),
    q('warningColour', 'colour'),
    q('hasIncident', 'yesNo'),
    q('awardYear', 'year'),
    q('fraudOn', 'date'),
  ],
  individual: [
    q('worksInNanchang', 'yesNo'),
    q('qualityWorkSince', 'date'),
    q('spreadExcellence', 'yesNo'),
    q('isRecognised', 'yesNo'),
    q('organizationHasIncident', 'yesNo'),
    q('hasViolation', 'yesNo'),
    q('awardYear', 'year'),
  ],
}

const YEARS: Record<string, 'cleanYears' | 'individualOrganizationCleanYears'> = {
  hasIncident: 'cleanYears',
  organizationHasIncident: 'individualOrganizationCleanYears',
}

type Props = {
  kind: 'organization' | 'individual'
  action: string
  answers: Answers
  numbers: { cleanYears: number; individualOrganizationCleanYears: number }
}

/** The questions, sent by address and kept nowhere; an unanswered one is left to the office. */
export function SelfCheckForm({ kind, action, answers, numbers }: Props) {
  const t = useTranslations('application.check')
  const lists: Record<'yesNo' | 'orgKind' | 'colour', { value: string; label: string }[]> = {
    yesNo: (['yes', 'no'] as const).map((value) => ({ value, label: t(value) })),
    orgKind: (['enterprise', 'publicInstitution', 'cooperative', 'socialOrganization', 'other'] as const).map(
      (value) => ({ value, label: t(`orgKinds.${value}`) }),
    ),
    colour: (['green', 'yellow', 'orange', 'red', 'notApplicable'] as const).map((value) => ({
      value,
      label: t(`colours.${value}`),
    })),
  }
  return (
    <form action={action} method="get" className="grid gap-4">
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="ready" value="1" />
      <div className="form-row items-end!">
        {QUESTIONS[kind].map(({ key, ask }) => {
          const number = YEARS[key]
          const label = t(`ask.${key as 'hasIncident'}`, { years: number ? numbers[number] : 0 })
          const given = typeof answers[key] === 'string' ? answers[key] : ''
          if (ask === 'yesNo' || ask === 'orgKind' || ask === 'colour')
            return (
              <SelectField
                key={key}
                name={key}
                label={label}
                options={lists[ask]}
                empty={t('unknown')}
                defaultValue={given}
              />
            )
          const type = ask === 'date' ? 'date' : 'text'
          return (
            <TextField
              key={key}
              name={key}
              label={label}
              type={type}
              {...(ask !== 'date' && { inputMode: 'decimal' as const })}
              defaultValue={given}
            />
          )
        })}
      </div>
      <div>
        <Submit>{t('submit')}</Submit>
      </div>
    </form>
  )
}
