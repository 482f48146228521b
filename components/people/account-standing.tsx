import { useFormatter, useTranslations } from 'next-intl'
import { Tag } from '@/components/ui/page'

type Props = { account: { mustChange: boolean; lockedUntil: Date | null; disabledAt: Date | null }; at: Date }

/** Whether an account is in use, locked, or out of use; in words. */
export function AccountStanding({ account, at }: Props) {
  const t = useTranslations('people.admin')
  const format = useFormatter()
  const { mustChange, lockedUntil, disabledAt } = account
  if (disabledAt)
    return (
      <Tag tone="neutral">{t('disabledSince', { since: format.dateTime(disabledAt, { dateStyle: 'medium' }) })}</Tag>
    )
  if (lockedUntil && lockedUntil > at)
    return <Tag tone="danger">{t('lockedUntil', { until: format.dateTime(lockedUntil, { timeStyle: 'short' }) })}</Tag>
  return (
    <>
      <Tag tone="ok">{t('inUse')}</Tag> {mustChange && <Tag tone="warn">{t('mustChange')}</Tag>}
    </>
  )
}
