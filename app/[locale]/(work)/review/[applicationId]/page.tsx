import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { SubmittedContent } from '@/components/application/submitted-content'
import { ActPanel } from '@/components/cycle/act-panel'
import { SheetForm } from '@/components/review/sheet-form'
import { sheetWords } from '@/components/review/sheet-words'
import { Callout, PageHeader, Panel } from '@/components/ui/page'
import { ProblemList } from '@/components/ui/problem-list'
import { BANDS, FACTORS } from '@/lib/rules/bands'
import { PERCENT_STEPS } from '@/lib/rules/scoring'
import { ROUNDS, type Round } from '@/lib/rules/stages/review-sheets'
import { requireActor } from '@/lib/session'
import { problemsOf } from '@/lib/text/problems'
import { itemKey } from '@/lib/use-cases/document-review/item-keys'
import { seeSheet } from '@/lib/use-cases/document-review/see-review'
import { abstainFromSheetAction, declareConflictAction, saveSheetAction, submitSheetAction } from '../actions'

type Props = { params: Promise<{ applicationId: string }>; searchParams: Promise<{ round?: string }> }

/** One's own sheet on an application, with its material beside it (A16, A17). */
export default async function SheetPage({ params, searchParams }: Props) {
  const actor = await requireActor('reviewer')
  const { applicationId } = await params
  const asked = (await searchParams).round
  const round: Round = ROUNDS.find((one) => one === asked) ?? 'document'
  const view = await seeSheet(actor, applicationId, round)
  if (!view) notFound()
  const t = await getTranslations('cycle')
  const language = (await getLocale()) === 'en' ? ('en' as const) : ('zh' as const)
  const { row, edition, facts, save, declare, abstain, submission, cycle } = view
  const sealed = facts.submitted
  const mayScore = save.ok
  const words = await sheetWords()
  const bandsOf = (kind: 'process' | 'result') =>
    BANDS[kind].map(({ from, to, factors }) => ({
      from,
      to,
      text: factors.map((factor, i) => `${FACTORS[kind][i]?.[language]}：${factor[language]}`).join('；'),
    }))
  const material = (
    <section
      className="lg:sticky lg:top-0 lg:max-h-dvh lg:overflow-y-auto"
      aria-label={t('sheet.material')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <Panel title={t('sheet.material')}>
        {submission ? (
          <SubmittedContent {...submission} receiptNo={submission.application.receiptNo} without={['contact']} />
        ) : (
          <p>{t('sheet.noMaterial')}</p>
        )}
      </Panel>
    </section>
  )
  const declaring = (
    <>
      <p className="mb-2 text-sm">{t('sheet.declareText')}</p>
      <ActPanel
        act="declareConflict"
        action={declareConflictAction}
        decision={declare}
        tone={row.isFree === null ? 'primary' : 'secondary'}
        hidden={{ cycleId: row.cycleId, applicationId }}
        fields={[
          {
            name: 'isFree',
            kind: 'choice',
            value: row.isFree === null ? '' : 'no',
            options: [
              { value: 'yes', label: t('sheet.free') },
              { value: 'no', label: t('sheet.tied') },
            ],
          },
          { name: 'reason', kind: 'text', optional: true },
        ]}
      />
    </>
  )
  return (
    <>
      <PageHeader
        title={row.applicantName}
        subtitle={[
          cycle.title,
          t(`rounds.${round}`),
          row.kind === 'organization' ? edition.name : t('kinds.individual'),
        ].join(' · ')}
        crumbs={[{ href: '/review', label: t('review.title') }]}
      />
      <div className="stack">
        {sealed && <Callout tone="ok" title={t('sheet.sealed')} />}
        {!save.ok && !sealed && (
          <Callout tone="warn" title={t('sheet.notYet')}>
            <ProblemList problems={await problemsOf(save.unmet)} />
          </Callout>
        )}
        {row.isFree === null && <Panel title={t('acts.declareConflict')}>{declaring}</Panel>}
        {(mayScore || sealed) && (
          <div className="columns">
            <Panel title={t('sheet.title')}>
              {(['process', 'result'] as const).map((kind) => (
                <details key={kind} className="mb-2 text-sm">
                  <summary>
                    {t('sheet.bands')} · {FACTORS[kind].map((factor) => factor[language]).join('-')}
                  </summary>
                  <ul>
                    {bandsOf(kind).map(({ from, to, text }) => (
                      <li key={from}>
                        <strong>
                          {from}–{to}%
                        </strong>{' '}
                        {text}
                      </li>
                    ))}
                  </ul>
                </details>
              ))}
              <SheetForm
                items={edition.items.map((item) => ({
                  key: itemKey(item.number),
                  number: item.number,
                  title: item.title[language],
                  asks: item.asks[language],
                  points: item.points,
                  kind: item.kind,
                }))}
                bands={{ process: bandsOf('process'), result: bandsOf('result') }}
                entries={Object.fromEntries(
                  Object.entries(row.items).map(([number, entry]) => [itemKey(number), entry]),
                )}
                keyFactors={row.keyFactors}
                version={row.version}
                address={`/api/sheets/${applicationId}`}
                hidden={{ cycleId: row.cycleId, applicationId, round }}
                save={saveSheetAction}
                submit={submitSheetAction}
                words={words}
                steps={PERCENT_STEPS}
                readOnly={!mayScore}
              />
            </Panel>
            {material}
          </div>
        )}
        {row.isFree && !sealed && (
          <details className="panel">
            <summary>{t('acts.declareConflict')}</summary>
            {declaring}
          </details>
        )}
        {abstain.ok && (
          <details className="panel">
            <summary>{t('acts.abstainFromSheet')}</summary>
            <p className="mb-2 text-sm">{t('sheet.abstainText')}</p>
            <ActPanel
              act="abstainFromSheet"
              action={abstainFromSheetAction}
              decision={abstain}
              tone="secondary"
              confirm
              hidden={{ cycleId: row.cycleId, applicationId, round }}
              fields={[{ name: 'reason', kind: 'text' }]}
            />
          </details>
        )}
      </div>
    </>
  )
}
