import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ActPanel } from '@/components/cycle/act-panel'
import { ReplyTag } from '@/components/cycle/reply-text'
import { Empty, PageHeader, Panel, Stat } from '@/components/ui/page'
import { Table } from '@/components/ui/table'
import { DayText } from '@/components/ui/time'
import { INQUIRY_ANSWERS } from '@/lib/rules/stages/eligibility'
import { requireActor } from '@/lib/session'
import { seeInquiries } from '@/lib/use-cases/eligibility/see-eligibility'
import { answerInquiryAction } from '../cycles/[cycleId]/eligibility/actions'

/** A department answers for each applicant that it was asked about; a nil reply is explicit (A15). */
export default async function InquiriesPage() {
  const replies = await seeInquiries(await requireActor('department'))
  if (!replies) notFound()
  const t = await getTranslations('cycle')
  const open = replies.filter(({ decision }) => decision.ok)
  const done = replies.filter(({ decision }) => !decision.ok)
  const answers = INQUIRY_ANSWERS.map((value) => ({ value, label: t(`answers.${value}`) }))
  return (
    <>
      <PageHeader title={t('inquiries.title')} subtitle={t('inquiries.subtitle')} />
      <div className="stack">
        <div className="cards">
          <Stat value={open.length} label={t('inquiries.open')} tone={open.length > 0 ? 'warn' : 'ok'} />
          <Stat value={done.length} label={t('inquiries.done')} />
        </div>
        {open.length === 0 && <Empty>{t('inquiries.none')}</Empty>}
        {open.map(
          ({
            id,
            cycleId,
            cycleTitle,
            applicantName,
            applicantKind,
            creditCode,
            dueOn,
            silenceMeansNoObjection,
            decision,
          }) => (
            <Panel
              key={id}
              title={applicantName}
              aside={
                <span>
                  {t('fields.dueOn')}：<DayText value={dueOn} />
                </span>
              }
            >
              <p className="mb-3 text-sm">
                {cycleTitle} · {t(`kinds.${applicantKind as 'organization'}`)} {creditCode} ·{' '}
                {t(silenceMeansNoObjection ? 'eligibility.silenceYes' : 'eligibility.silenceNo')}
              </p>
              <ActPanel
                act="answerInquiry"
                action={answerInquiryAction}
                decision={decision}
                hidden={{ cycleId, replyId: id }}
                fields={[
                  { name: 'answer', kind: 'select', options: answers },
                  { name: 'detail', kind: 'area', optional: true, hint: t('inquiries.detailHint') },
                  { name: 'documentNo', kind: 'text', optional: true },
                ]}
              />
            </Panel>
          ),
        )}
        {done.length > 0 && (
          <Panel title={t('inquiries.done')}>
            <Table
              caption={t('inquiries.done')}
              rows={done}
              rowKey={({ id }) => id}
              empty="—"
              columns={[
                {
                  key: 'name',
                  header: t('fields.applicant'),
                  rowHeader: true,
                  cell: ({ applicantName }) => applicantName,
                },
                { key: 'cycle', header: t('list.title'), cell: ({ cycleTitle }) => cycleTitle },
                {
                  key: 'answer',
                  header: t('fields.answer'),
                  cell: ({ answer, lapsedAt }) => <ReplyTag answer={answer} lapsedAt={lapsedAt} />,
                },
                { key: 'detail', header: t('fields.detail'), cell: ({ detail }) => detail },
              ]}
            />
          </Panel>
        )}
      </div>
    </>
  )
}
