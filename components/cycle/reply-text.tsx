import { useTranslations } from 'next-intl'
import { Tag } from '@/components/ui/page'
import type { InquiryAnswer } from '@/lib/rules/stages/eligibility'

const TONES = { noObjection: 'ok', facts: 'warn', veto: 'danger', notApplicable: 'neutral' } as const

/** What a department said of one applicant, in a word. */
export function ReplyTag({ answer, lapsedAt }: { answer: InquiryAnswer | null; lapsedAt: Date | null }) {
  const t = useTranslations('cycle.answers')
  if (answer) return <Tag tone={TONES[answer]}>{t(answer)}</Tag>
  return <Tag tone={lapsedAt ? 'warn' : 'info'}>{t(lapsedAt ? 'lapsed' : 'open')}</Tag>
}
