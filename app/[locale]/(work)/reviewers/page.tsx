import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { type ActField, ActPanel } from '@/components/cycle/act-panel'
import { PageHeader, Panel, Tag } from '@/components/ui/page'
import { Table } from '@/components/ui/table'
import { DISCIPLINES } from '@/lib/rules/stages/review-panels'
import { requireActor } from '@/lib/session'
import { seeReviewers } from '@/lib/use-cases/document-review/see-review'
import { keepReviewerAction } from '../review/actions'

const TONES = { active: 'ok', warned: 'warn', barred: 'danger' } as const

/** The pool of reviewers: employers, fields, qualification, discipline (A8(2), A28). */
export default async function ReviewersPage() {
  const view = await seeReviewers(await requireActor('handler', 'lead', 'auditor'))
  if (!view) notFound()
  const t = await getTranslations('cycle')
  const disciplines = DISCIPLINES.map((value) => ({ value, label: t(`disciplines.${value}`) }))
  const fields = (reviewer?: (typeof view.pool)[number]): ActField[] => [
    { name: 'employerName', kind: 'text', value: reviewer?.employerName ?? '' },
    {
      name: 'pastEmployers',
      kind: 'text',
      optional: true,
      hint: t('reviewers.pastHint'),
      value: reviewer?.pastEmployers.map(({ name }) => name).join('、') ?? '',
    },
    { name: 'qualification', kind: 'text', value: reviewer?.qualification ?? '' },
    { name: 'fields', kind: 'text', optional: true, value: reviewer?.fields.join('、') ?? '' },
    { name: 'discipline', kind: 'select', options: disciplines, value: reviewer?.discipline ?? 'active' },
    { name: 'disciplineWhy', kind: 'text', optional: true, value: reviewer?.disciplineWhy ?? '' },
  ]
  return (
    <>
      <PageHeader title={t('reviewers.title')} subtitle={t('reviewers.subtitle')} />
      <div className="stack">
        <Table
          caption={t('reviewers.title')}
          rows={view.pool}
          rowKey={({ id }) => id}
          empty={t('reviewers.empty')}
          columns={[
            { key: 'name', header: t('fields.name'), rowHeader: true, cell: ({ name }) => name },
            { key: 'employer', header: t('fields.employerName'), cell: ({ employerName }) => employerName },
            { key: 'fields', header: t('fields.fields'), cell: (row) => row.fields.join('、') },
            { key: 'qualification', header: t('fields.qualification'), cell: ({ qualification }) => qualification },
            {
              key: 'discipline',
              header: t('fields.discipline'),
              cell: ({ discipline, disciplineWhy }) => (
                <>
                  <Tag tone={TONES[discipline]}>{t(`disciplines.${discipline}`)}</Tag> {disciplineWhy}
                </>
              ),
            },
            {
              key: 'edit',
              header: '',
              cell: (reviewer) =>
                view.keep.ok && (
                  <details>
                    <summary>{t('reviewers.edit')}</summary>
                    <ActPanel
                      act="keepReviewer"
                      action={keepReviewerAction}
                      decision={view.keep}
                      hidden={{ userId: reviewer.userId }}
                      fields={fields(reviewer)}
                      tone="secondary"
                    />
                  </details>
                ),
            },
          ]}
        />
        {view.keep.ok && (
          <Panel title={t('reviewers.add')}>
            {view.outside.length === 0 ? (
              <p>{t('reviewers.noneOutside')}</p>
            ) : (
              <ActPanel
                act="keepReviewer"
                action={keepReviewerAction}
                decision={view.keep}
                reset
                fields={[
                  {
                    name: 'userId',
                    kind: 'select',
                    options: view.outside.map(({ id, name, login }) => ({ value: id, label: `${name}（${login}）` })),
                  },
                  ...fields(),
                ]}
              />
            )}
          </Panel>
        )}
      </div>
    </>
  )
}
