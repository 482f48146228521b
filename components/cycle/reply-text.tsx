import { useTranslations } from 'next-intl'
import { Tag } from '@/components/ui/page'
import { DayText } from '@/components/ui/time'
import type { InquiryAnswer } from '@/lib/rules/stages/eligibility-inquiries'

const TONES = { noObjection: 'ok', facts: 'warn', veto: 'danger', notApplicable: 'neutral' } as const

/** What a department said of one applicant, in a word. */
export function ReplyTag({ answer, lapsedAt }: { answer: InquiryAnswer | null; lapsedAt: Date | null }) {
  const t = useTranslations('cycle.answers')
  if (answer) return <Tag tone={TONES[answer]}>{t(answer)}</Tag>
  return <Tag tone={lapsedAt ? 'warn' : 'info'}>{t(lapsedAt ? 'lapsed' : 'open')}</Tag>
}

type Reply = {
  answer: InquiryAnswer | null
  lapsedAt: Date | null
  sensitive: boolean
  onPaper: boolean
  hidden: boolean
  detail: string
  documentNo: string
  documentOn: string
  fileId: string | null
}

/** The answer with how it came: on paper, after the lapse, for few eyes. */
export function ReplyState({ reply }: { reply: Reply }) {
  const t = useTranslations('eligibility.reply')
  const { answer, lapsedAt, sensitive, onPaper } = reply
  return (
    <span className="inline-flex flex-wrap gap-1">
      <ReplyTag answer={answer} lapsedAt={lapsedAt} />
      {sensitive && <Tag tone="warn">{t('sensitiveTag')}</Tag>}
      {onPaper && <Tag>{t('onPaper')}</Tag>}
      {answer && lapsedAt && <Tag tone="warn">{t('late')}</Tag>}
    </span>
  )
}

/** The facts, the document that they rest on, and the proof; or that these eyes don't read them. */
export function ReplyDetail({ reply }: { reply: Reply }) {
  const t = useTranslations('eligibility.reply')
  if (reply.hidden) return <span className="text-ink-soft">{t('hidden')}</span>
  const { detail, documentNo, documentOn, fileId } = reply
  return (
    <>
      {detail && <p>{detail}</p>}
      {(documentNo || documentOn) && (
        <p className="text-sm text-ink-soft">
          {documentNo} {documentOn && <DayText value={documentOn} />}
        </p>
      )}
      {fileId && (
        <a href={`/api/files/${fileId}`} target="_blank" rel="noreferrer">
          {t('open')}
        </a>
      )}
    </>
  )
}
