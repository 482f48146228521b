import { useTranslations } from 'next-intl'
import { type ReactNode, useId } from 'react'
import { Act } from './act'
import type { Problem, ServerAct } from './act-state'
import { ProblemList } from './problem-list'
import { Submit } from './submit'

type Props = {
  action: ServerAct
  label: string
  /** hidden fields: the ids of the act */
  values?: Record<string, string>
  /** why it isn't offered now; the button is drawn disabled with the reasons under it */
  refusals?: readonly Problem[]
  confirm?: { title: string; text: string; yes: string }
  tone?: 'primary' | 'secondary' | 'danger' | 'quiet'
  children?: ReactNode
}

/** An act of one click. Where the rules refuse, the reasons stand there with their articles. */
export function ActButton({ action, label, values = {}, refusals = [], confirm, tone = 'primary', children }: Props) {
  if (refusals.length > 0) return <RefusedAct label={label} refusals={refusals} tone={tone} />
  return (
    <Act action={action} {...(confirm && { confirm })} className="act-button">
      {Object.entries(values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <Submit tone={tone}>{label}</Submit>
    </Act>
  )
}

/** A button that can't be pressed now, and why. */
export function RefusedAct({
  label,
  refusals,
  tone = 'primary',
}: {
  label: string
  refusals: readonly Problem[]
  tone?: Props['tone']
}) {
  const t = useTranslations('ui')
  const reasons = useId()
  return (
    <div className="refused-act">
      <button type="button" className={`button button-${tone}`} disabled aria-describedby={reasons}>
        {label}
      </button>
      <div className="refusal" id={reasons}>
        <p className="text-sm font-medium">{t('notNow')}</p>
        <ProblemList problems={refusals} />
      </div>
    </div>
  )
}
