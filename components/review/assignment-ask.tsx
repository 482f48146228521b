import { getTranslations } from 'next-intl/server'
import { ActPanel } from '@/components/cycle/act-panel'
import type { ServerAct } from '@/components/ui/act-state'
import type { Decision } from '@/lib/rules/decide'

type Settings = { name: string; grouping: string; sheets: number; cap: number | null }
type Props = {
  cycleId: string
  kind: 'organization' | 'individual'
  minimum: number
  /** what the plan that is looked at was reckoned with */
  before: Settings | null
  decision: Decision
  action: ServerAct
}

/** What an assignment is reckoned with: sheets, limit, panels. */
export async function AssignmentAsk({ cycleId, kind, minimum, before, decision, action }: Props) {
  const t = await getTranslations('assignment')
  return (
    <ActPanel
      act="proposeAssignment"
      action={action}
      decision={decision}
      tone={before ? 'secondary' : 'primary'}
      hidden={{ cycleId, kind }}
      fields={[
        {
          name: 'sheets',
          kind: 'number',
          value: String(before?.sheets ?? minimum),
          hint: t('minimumHint', { minimum }),
        },
        { name: 'cap', kind: 'number', optional: true, value: String(before?.cap ?? ''), hint: t('capHint') },
        {
          name: 'grouping',
          kind: 'choice',
          value: before?.grouping ?? 'one',
          options: (['one', 'section'] as const).map((value) => ({ value, label: t(`groupings.${value}`) })),
        },
        { name: 'name', label: 'assignmentName', kind: 'text', value: before?.name ?? t(`defaultName.${kind}`) },
      ]}
    />
  )
}
