import { useLocale, useTranslations } from 'next-intl'
import { Tag } from '@/components/ui/page'
import { Table } from '@/components/ui/table'
import type { InquiryAnswer } from '@/lib/rules/stages/eligibility-inquiries'
import { Link } from '@/lib/text/navigation'
import { ReplyTag } from './reply-text'

type Applicant = { id: string; name: string; sort: string; eligible: boolean | null }
type Department = { id: string; name: string; nameEn: string; askedAbout: readonly string[] }
type Reply = {
  applicationId: string
  departmentId: string
  answer: InquiryAnswer | null
  lapsedAt: Date | null
  sensitive: boolean
}

type Props = {
  caption: string
  cycleId: string
  applications: readonly Applicant[]
  departments: readonly Department[]
  replies: readonly Reply[]
  /** per department the applicants that stand ticked; null where nothing is to be sent */
  ticked: ReadonlyMap<string, readonly string[]> | null
}

/** The matrix department × applicant: what was answered, and what may still be asked (A15). */
export function InquiryMatrix({ caption, cycleId, applications, departments, replies, ticked }: Props) {
  const t = useTranslations('cycle')
  const e = useTranslations('eligibility')
  const english = useLocale() === 'en'
  const cells = new Map(replies.map((reply) => [`${reply.departmentId} ${reply.applicationId}`, reply]))
  const nameOf = ({ name, nameEn }: Department) => (english && nameEn ? nameEn : name)
  const shown = ticked ? departments : departments.filter(({ askedAbout }) => askedAbout.length > 0)
  return (
    <Table
      caption={caption}
      rows={applications}
      rowKey={({ id }) => id}
      empty={t('eligibility.none')}
      columns={[
        {
          key: 'name',
          header: t('fields.applicant'),
          rowHeader: true,
          cell: ({ id, name }) => <Link href={`/cycles/${cycleId}/eligibility/${id}`}>{name}</Link>,
        },
        { key: 'sort', header: e('asks.sort'), cell: ({ sort }) => e(`sorts.${sort as 'enterprise'}`) },
        ...shown.map((department) => ({
          key: department.id,
          header: nameOf(department),
          align: 'center' as const,
          cell: ({ id, name }: Applicant) => {
            const reply = cells.get(`${department.id} ${id}`)
            if (reply)
              return (
                <>
                  <ReplyTag answer={reply.answer} lapsedAt={reply.lapsedAt} />
                  {reply.sensitive && <Tag tone="warn">{e('reply.sensitiveTag')}</Tag>}
                </>
              )
            if (!ticked) return '—'
            return (
              <input
                type="checkbox"
                className="tick-box"
                name={`asks.${department.id}`}
                value={id}
                defaultChecked={ticked.get(department.id)?.includes(id) ?? false}
                aria-label={e('asks.cell', { department: nameOf(department), applicant: name })}
              />
            )
          },
        })),
        { key: 'decision', header: t('fields.outcome'), cell: ({ eligible }) => <Outcome eligible={eligible} /> },
      ]}
    />
  )
}

function Outcome({ eligible }: { eligible: boolean | null }) {
  const t = useTranslations('cycle.eligibility')
  if (eligible === null) return <Tag tone="info">{t('undecided')}</Tag>
  return <Tag tone={eligible ? 'ok' : 'danger'}>{t(eligible ? 'eligible' : 'ineligible')}</Tag>
}
