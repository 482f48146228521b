import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ActPanel } from '@/components/cycle/act-panel'
import { CycleHead } from '@/components/cycle/cycle-head'
import { ReplyTag } from '@/components/cycle/reply-text'
import { Panel, Tag } from '@/components/ui/page'
import { Table } from '@/components/ui/table'
import { DayText } from '@/components/ui/time'
import { now } from '@/lib/clock'
import { requireActor } from '@/lib/session'
import { Link } from '@/lib/text/navigation'
import { seeEligibility } from '@/lib/use-cases/eligibility/see-eligibility'
import { finishEligibilityAction, lapseInquiryAction, sendInquiriesAction } from './actions'

/** The matrix department × applicant, the decisions, and what blocks the next stage (A15). */
export default async function EligibilityPage({ params }: { params: Promise<{ cycleId: string }> }) {
  const actor = await requireActor('handler', 'lead', 'auditor')
  const { cycleId } = await params
  const view = await seeEligibility(actor, cycleId, await now())
  if (!view) notFound()
  const t = await getTranslations('cycle')
  const { cycle, applications, letters, replies, free } = view
  return (
    <>
      <CycleHead cycle={cycle} actor={actor} page="eligibility" />
      <div className="stack">
        <Panel title={t('eligibility.matrix')}>
          <Table
            caption={t('eligibility.matrix')}
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
              { key: 'kind', header: t('fields.kind'), cell: ({ kind }) => t(`kinds.${kind as 'organization'}`) },
              ...letters.map((letter) => ({
                key: letter.inquiryId,
                header: letter.departmentName,
                cell: ({ id }: (typeof applications)[number]) => {
                  const reply = replies.find(
                    ({ applicationId, inquiryId }) => applicationId === id && inquiryId === letter.inquiryId,
                  )
                  return reply ? <ReplyTag answer={reply.answer} lapsedAt={reply.lapsedAt} /> : '—'
                },
              })),
              {
                key: 'decision',
                header: t('fields.outcome'),
                cell: ({ eligible }) =>
                  eligible === null ? (
                    <Tag tone="info">{t('eligibility.undecided')}</Tag>
                  ) : (
                    <Tag tone={eligible ? 'ok' : 'danger'}>
                      {t(eligible ? 'eligibility.eligible' : 'eligibility.ineligible')}
                    </Tag>
                  ),
              },
            ]}
          />
        </Panel>
        <Panel title={t('eligibility.letters')}>
          <Table
            caption={t('eligibility.letters')}
            rows={letters}
            rowKey={({ inquiryId }) => inquiryId}
            empty={t('eligibility.noLetters')}
            columns={[
              {
                key: 'department',
                header: t('fields.department'),
                rowHeader: true,
                cell: ({ departmentName }) => departmentName,
              },
              { key: 'due', header: t('fields.dueOn'), cell: ({ dueOn }) => <DayText value={dueOn} /> },
              {
                key: 'open',
                header: t('eligibility.open'),
                align: 'end',
                cell: ({ open, cells }) => `${open} / ${cells}`,
              },
              {
                key: 'act',
                header: '',
                cell: ({ inquiryId, lapse, open }) =>
                  open > 0 && (
                    <ActPanel
                      act="lapseInquiry"
                      action={lapseInquiryAction}
                      decision={lapse}
                      tone="secondary"
                      hidden={{ cycleId, inquiryId }}
                    />
                  ),
              },
            ]}
          />
        </Panel>
        {cycle.stage === 'eligibility' && free.length > 0 && (
          <Panel title={t('acts.sendInquiries')}>
            <ActPanel
              act="sendInquiries"
              action={sendInquiriesAction}
              decision={view.send}
              hidden={{ cycleId }}
              confirm
              fields={[
                {
                  name: 'departmentIds',
                  kind: 'many',
                  options: free.map(({ id, name }) => ({ value: id, label: name })),
                  chosen: free.map(({ id }) => id),
                },
                {
                  name: 'dueOn',
                  kind: 'date',
                  value: view.dueOn,
                  hint: [
                    view.missingYear ? t('eligibility.noRestDays', { year: String(view.missingYear) }) : '',
                    t(
                      cycle.rulebook.inquiry.silenceMeansNoObjection
                        ? 'eligibility.silenceYes'
                        : 'eligibility.silenceNo',
                    ),
                  ].join(''),
                },
              ]}
            />
          </Panel>
        )}
        {cycle.stage === 'eligibility' && (
          <ActPanel
            act="finishEligibility"
            action={finishEligibilityAction}
            decision={view.finish}
            hidden={{ cycleId }}
            confirm
          />
        )}
      </div>
    </>
  )
}
