import { useTranslations } from 'next-intl'
import { Tag } from '@/components/ui/page'
import type { Standing } from '@/lib/rules/standing'

const TONE: Partial<Record<Standing, 'info' | 'ok' | 'warn' | 'danger' | 'accent'>> = {
  submitted: 'info',
  returned: 'warn',
  accepted: 'info',
  eligible: 'ok',
  ineligible: 'danger',
  underReview: 'info',
  shortlisted: 'ok',
  visited: 'info',
  candidate: 'ok',
  preliminaryWinner: 'ok',
  publicised: 'ok',
  approved: 'ok',
  honoured: 'accent',
  disqualified: 'danger',
}

/** The tag of a standing whose name is known: for tables that look the names up once. */
export const standingTag = (standing: Standing, name: string) => <Tag tone={TONE[standing] ?? 'neutral'}>{name}</Tag>

/** Where an application stands, in a word. */
export function StandingTag({ standing }: { standing: Standing }) {
  return standingTag(standing, useTranslations('application.standing')(standing))
}
