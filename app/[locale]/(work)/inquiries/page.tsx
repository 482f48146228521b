import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ActPanel } from '@/components/cycle/act-panel'
import { ReplyDetail, ReplyState } from '@/components/cycle/reply-text'
import { NilPanel, WorkbookPanel } from '@/components/cycle/workbook-panel'
import { Empty, PageHeader, Panel, Stat } from '@/components/ui/page'
import { Table } from '@/components/ui/table'
import { DayText } from '@/components/ui/time'
import { now } from '@/lib/clock'
import { INQUIRY_ANSWERS } from '@/lib/rules/stages/eligibility-inquiries'
import { requireActor } from '@/lib/session'
import { seeInquiries } from '@/lib/use-cases/eligibility/see-inquiries'
import { answerInquiryAction } from '../cycles/[cycleId]/eligibility/actions'
import { answerNilAction, checkRepliesAction } from './actions'

type Asked = NonNullable<Awaited<ReturnType<typeof seeInquiries>>>[number]

/** A department answers for each applicant that it was asked about: one by one, by its workbook, or nil for those it ticks (A15). */
export default async function InquiriesPage() {
  const cycles = await seeInquiries(await requireActor('department'), await now())
  if (!cycles) notFound()
  const t = await getTranslations('cycle')
  const count = (of: 'open' | 'done') => cycles.reduce((sum, cycle) => sum + cycle[of].length, 0)
  return (
    <>
      <PageHeader title={t('inquiries.title')} subtitle={t('inquiries.subtitle')} />
      <div className="stack">
        <div className="cards">
          <Stat value={count('open')} label={t('inquiries.open')} tone={count('open') > 0 ? 'warn' : 'ok'} />
          <Stat value={count('done')} label={t('inquiries.done')} />
        </div>
        {count('open') === 0 && <Empty>{t('inquiries.none')}</Empty>}
        {cycles
          .filter(({ open }) => open.length > 0)
          .map((asked) => (
            <OpenCells key={asked.cycle.id} asked={asked} />
          ))}
        <AnsweredCells cycles={cycles} />
      </div>
    </>
  )
}

async function OpenCells({ asked: { cycle, open } }: { asked: Asked }) {
  const [t, e] = [await getTranslations('cycle'), await getTranslations('eligibility.reply')]
  const answers = INQUIRY_ANSWERS.map((value) => ({ value, label: t(`answers.${value}`) }))
  return (
    <>
      <WorkbookPanel cycleId={cycle.id} check={checkRepliesAction} />
      {open.length > 1 && <NilPanel cycleId={cycle.id} open={open} answer={answerNilAction} />}
      {open.map((reply, i) => (
        <Panel
          key={reply.id}
          title={reply.applicantName}
          aside={
            <span>
              {t('fields.dueOn')}：<DayText value={reply.dueOn} />
            </span>
          }
        >
          <p className="mb-3 text-sm">
            {cycle.title} · {t(`kinds.${reply.applicantKind as 'organization'}`)} {reply.creditCode} ·{' '}
            {t(reply.silenceMeansNoObjection ? 'eligibility.silenceYes' : 'eligibility.silenceNo')}
          </p>
          <details open={i === 0 || open.length <= 3}>
            <summary className="mb-3">{e('fill')}</summary>
            <ActPanel
              act="answerInquiry"
              action={answerInquiryAction}
              decision={reply.decision}
              hidden={{ cycleId: cycle.id, replyId: reply.id }}
              fields={[
                { name: 'answer', kind: 'select', options: answers },
                { name: 'detail', kind: 'area', optional: true, hint: t('inquiries.detailHint') },
                { name: 'documentNo', kind: 'text', optional: true, hint: e('documentHint') },
                { name: 'documentOn', kind: 'date', text: e('documentOn'), optional: true },
                { name: 'file', kind: 'file', text: e('proof'), optional: true },
                { name: 'sensitive', kind: 'tick', text: e('sensitive') },
              ]}
            />
          </details>
        </Panel>
      ))}
    </>
  )
}

async function AnsweredCells({ cycles }: { cycles: readonly Asked[] }) {
  const t = await getTranslations('cycle')
  const rows = cycles.flatMap(({ cycle, done }) => done.map((reply) => ({ ...reply, cycleTitle: cycle.title })))
  if (rows.length === 0) return null
  return (
    <Panel title={t('inquiries.done')}>
      <Table
        caption={t('inquiries.done')}
        rows={rows}
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
          { key: 'answer', header: t('fields.answer'), cell: (reply) => <ReplyState reply={reply} /> },
          { key: 'detail', header: t('fields.detail'), cell: (reply) => <ReplyDetail reply={reply} /> },
        ]}
      />
    </Panel>
  )
}
