import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ActPanel } from '@/components/cycle/act-panel'
import { CycleHead } from '@/components/cycle/cycle-head'
import { ReplyDetail, ReplyState } from '@/components/cycle/reply-text'
import { AreaControl, SelectControl } from '@/components/ui/control'
import { Panel, Tag } from '@/components/ui/page'
import { Table } from '@/components/ui/table'
import { DateTime } from '@/components/ui/time'
import { Timeline } from '@/components/ui/track'
import { now } from '@/lib/clock'
import { INQUIRY_ANSWERS } from '@/lib/rules/stages/eligibility-inquiries'
import { requireActor } from '@/lib/session'
import { Link } from '@/lib/text/navigation'
import { seeEligibilityOf } from '@/lib/use-cases/eligibility/see-eligibility'
import { decideEligibilityAction, enterPaperReplyAction } from '../actions'

const TONES = { met: 'ok', notMet: 'danger', toBeDecided: 'warn' } as const

/** One applicant: what was computed, what the departments said, and the office's decision with its reasons. */
export default async function DecidePage({ params }: { params: Promise<{ cycleId: string; applicationId: string }> }) {
  const actor = await requireActor('handler', 'lead', 'auditor')
  const { cycleId, applicationId } = await params
  const view = await seeEligibilityOf(actor, cycleId, applicationId, await now())
  if (!view) notFound()
  const [t, e] = [await getTranslations('cycle'), await getTranslations('eligibility')]
  const { cycle, application, conditions, replies, decisions } = view
  const may = view.decide.ok
  const answers = INQUIRY_ANSWERS.map((value) => ({ value, label: t(`answers.${value}`) }))
  const table = (
    <Table
      caption={t('eligibility.conditions')}
      rows={conditions}
      rowKey={({ condition }) => condition}
      empty="—"
      columns={[
        {
          key: 'condition',
          header: t('fields.condition'),
          rowHeader: true,
          cell: ({ condition, article }) => <Link href={`/regulation#${article.toLowerCase()}`}>{condition}</Link>,
        },
        {
          key: 'text',
          header: t('eligibility.asks'),
          cell: ({ code }) => t(`conditions.${code}` as 'conditions.isLawful'),
        },
        {
          key: 'state',
          header: t('eligibility.computed'),
          cell: ({ state }) => <Tag tone={TONES[state]}>{t(`states.${state}`)}</Tag>,
        },
        ...(may
          ? [
              {
                key: 'found',
                header: t('eligibility.found'),
                cell: ({ condition, state }: (typeof conditions)[number]) => (
                  <SelectControl
                    name={`findings.${condition}.found`}
                    defaultValue={state === 'notMet' ? 'notMet' : 'met'}
                    aria-label={`${condition} ${t('eligibility.found')}`}
                  >
                    <option value="met">{t('states.met')}</option>
                    <option value="notMet">{t('states.notMet')}</option>
                  </SelectControl>
                ),
              },
              {
                key: 'reason',
                header: t('fields.reason'),
                cell: ({ condition }: (typeof conditions)[number]) => (
                  <AreaControl
                    name={`findings.${condition}.reason`}
                    rows={1}
                    aria-label={`${condition} ${t('fields.reason')}`}
                  />
                ),
              },
            ]
          : []),
      ]}
    />
  )
  return (
    <>
      <CycleHead cycle={cycle} actor={actor} page="eligibility" subtitle={application.party.name} />
      <div className="stack">
        <Panel title={t('eligibility.replies')}>
          <Table
            caption={t('eligibility.replies')}
            rows={replies}
            rowKey={({ id }) => id}
            empty={t('eligibility.noLetters')}
            columns={[
              {
                key: 'department',
                header: t('fields.department'),
                rowHeader: true,
                cell: ({ departmentName }) => departmentName,
              },
              {
                key: 'answer',
                header: t('fields.answer'),
                cell: (reply) => <ReplyState reply={reply} />,
              },
              {
                key: 'detail',
                header: t('fields.detail'),
                cell: (reply) => <ReplyDetail reply={reply} />,
              },
              { key: 'explanation', header: t('fields.explanation'), cell: ({ explanation }) => explanation },
              {
                key: 'paper',
                header: '',
                cell: ({ id, paper, answer }) =>
                  !answer && (
                    <details>
                      <summary>{t('acts.enterPaperReply')}</summary>
                      <ActPanel
                        act="enterPaperReply"
                        action={enterPaperReplyAction}
                        decision={paper}
                        tone="secondary"
                        hidden={{ cycleId, replyId: id }}
                        fields={[
                          { name: 'answer', kind: 'select', options: answers },
                          { name: 'documentNo', kind: 'text' },
                          { name: 'file', kind: 'file', text: e('reply.scan') },
                          { name: 'detail', kind: 'area', optional: true, hint: t('inquiries.detailHint') },
                          { name: 'documentOn', kind: 'date', text: e('reply.documentOn'), optional: true },
                          { name: 'sensitive', kind: 'tick', text: e('reply.sensitive') },
                        ]}
                      />
                    </details>
                  ),
              },
            ]}
          />
        </Panel>
        <Panel
          title={t('eligibility.conditions')}
          aside={<Link href={`/cycles/${cycleId}/applications/${applicationId}`}>{t('eligibility.material')}</Link>}
        >
          {may ? (
            <ActPanel
              act="decideEligibility"
              action={decideEligibilityAction}
              decision={view.decide}
              hidden={{ cycleId, applicationId }}
              confirm
            >
              {table}
              <div className="form">
                <SelectControl name="outcome" aria-label={t('fields.outcome')} defaultValue="eligible">
                  <option value="eligible">{t('eligibility.eligible')}</option>
                  <option value="ineligible">{t('eligibility.ineligible')}</option>
                </SelectControl>
                <AreaControl name="reason" aria-label={t('fields.reason')} placeholder={t('eligibility.reasonHint')} />
              </div>
            </ActPanel>
          ) : (
            <>
              {table}
              <div className="mt-3">
                <ActPanel act="decideEligibility" action={decideEligibilityAction} decision={view.decide} />
              </div>
            </>
          )}
        </Panel>
        {decisions.length > 0 && (
          <Panel title={t('eligibility.decisions')}>
            <Timeline
              items={decisions.map(({ id, eligible, reason, decidedAt, conditions: found }) => ({
                key: id,
                when: <DateTime value={decidedAt} />,
                what: (
                  <>
                    {t(eligible ? 'eligibility.eligible' : 'eligibility.ineligible')}：{reason}
                  </>
                ),
                more: found
                  .filter((finding) => finding.reason)
                  .map((finding) => `${finding.condition} ${finding.reason}`)
                  .join('；'),
              }))}
            />
          </Panel>
        )}
      </div>
    </>
  )
}
