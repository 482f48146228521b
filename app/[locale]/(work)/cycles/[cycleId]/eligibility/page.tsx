import { notFound } from 'next/navigation'
import { getFormatter, getTranslations } from 'next-intl/server'
import { ActPanel } from '@/components/cycle/act-panel'
import { CycleHead } from '@/components/cycle/cycle-head'
import { InquiryLetters } from '@/components/cycle/inquiry-letters'
import { InquiryMatrix } from '@/components/cycle/inquiry-matrix'
import { Callout, Panel } from '@/components/ui/page'
import { now } from '@/lib/clock'
import { requireActor } from '@/lib/session'
import { seeEligibility } from '@/lib/use-cases/eligibility/see-eligibility'
import { finishEligibilityAction, lapseInquiryAction, sendInquiriesAction } from './actions'

/** The matrix department × applicant, the decisions, and what blocks the next stage (A15). */
export default async function EligibilityPage({ params }: { params: Promise<{ cycleId: string }> }) {
  const actor = await requireActor('handler', 'lead', 'auditor')
  const { cycleId } = await params
  const view = await seeEligibility(actor, cycleId, await now())
  if (!view) notFound()
  const t = await getTranslations('cycle')
  const [e, format] = [await getTranslations('eligibility'), await getFormatter()]
  const { cycle, letters } = view
  const sending = cycle.stage === 'eligibility' && view.send.ok
  const matrix = (
    <InquiryMatrix
      caption={t('eligibility.matrix')}
      cycleId={cycleId}
      applications={view.applications}
      departments={view.departments}
      replies={view.replies}
      ticked={sending ? view.ticked : null}
    />
  )
  const silence = [
    view.missingYear ? t('eligibility.noRestDays', { year: String(view.missingYear) }) : '',
    t(cycle.rulebook.inquiry.silenceMeansNoObjection ? 'eligibility.silenceYes' : 'eligibility.silenceNo'),
  ].join('')
  return (
    <>
      <CycleHead cycle={cycle} actor={actor} page="eligibility" />
      <div className="stack">
        {view.missingDuties.length > 0 && cycle.stage === 'eligibility' && (
          <Callout tone="warn">
            {e('asks.missing', { duties: format.list(view.missingDuties.map((one) => e(`duties.${one as 'tax'}`))) })}
          </Callout>
        )}
        <Panel title={t('eligibility.matrix')}>
          {sending ? (
            <ActPanel
              act="sendInquiries"
              action={sendInquiriesAction}
              decision={view.send}
              hidden={{ cycleId }}
              confirm
              fields={[{ name: 'dueOn', kind: 'date', value: view.dueOn, hint: silence }]}
            >
              <p className="text-sm text-ink-soft">{e(letters.length > 0 ? 'asks.hintAgain' : 'asks.hint')}</p>
              {matrix}
            </ActPanel>
          ) : (
            matrix
          )}
        </Panel>
        <Panel title={t('eligibility.letters')}>
          <InquiryLetters cycleId={cycleId} letters={letters} lapse={lapseInquiryAction} />
        </Panel>
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
