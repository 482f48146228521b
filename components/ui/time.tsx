import { useFormatter, useTranslations } from 'next-intl'

/** An instant in Beijing time. */
export function DateTime({ value, seconds = false }: { value: Date; seconds?: boolean }) {
  const format = useFormatter()
  return (
    <time dateTime={value.toISOString()}>
      {format.dateTime(value, { dateStyle: 'long', timeStyle: seconds ? 'medium' : 'short' })}
    </time>
  )
}

/** A civil day, given as `2026-03-09` or as an instant in Beijing. */
export function DayText({ value }: { value: string | Date }) {
  const format = useFormatter()
  const instant = typeof value === 'string' ? new Date(`${value}T00:00:00+08:00`) : value
  return (
    <time dateTime={typeof value === 'string' ? value : instant.toISOString()}>
      {format.dateTime(instant, { dateStyle: 'long' })}
    </time>
  )
}

/** An amount in yuan, or with `wan` short: `50万元`, `CNY 500K`. */
export function Money({ yuan, wan = false }: { yuan: number; wan?: boolean }) {
  const format = useFormatter()
  const t = useTranslations('ui')
  return (
    <span className="tabular-nums">
      {wan
        ? t('yuan', { amount: format.number(yuan, { notation: 'compact', maximumFractionDigits: 4 }) })
        : format.number(yuan, { style: 'currency', currency: 'CNY', maximumFractionDigits: 0 })}
    </span>
  )
}
