import { after } from 'next/server'
import { getTranslations } from 'next-intl/server'
import { LetterText } from '@/components/cycle/letter-text'
import { Empty, PageHeader, Panel, Tag } from '@/components/ui/page'
import { Table } from '@/components/ui/table'
import { DateTime } from '@/components/ui/time'
import { Timeline } from '@/components/ui/track'
import { now } from '@/lib/clock'
import { requireActor } from '@/lib/session'
import { Link } from '@/lib/text/navigation'
import { readLetters } from '@/lib/use-cases/desk/read-letters'
import { seeDesk } from '@/lib/use-cases/desk/see-desk'

/** Everybody's home: what is due to me, by when, and my letters. */
export default async function DeskPage() {
  const actor = await requireActor()
  const at = await now()
  const { tasks, letters } = await seeDesk(actor, await now())
  after(() => readLetters(actor, at))
  const t = await getTranslations('desk')
  const cycle = await getTranslations('cycle')
  const word = (task: string, facts: Record<string, string | number>) => {
    const words = {
      ...facts,
      stage: facts.stage ? cycle(`stages.${facts.stage as 'draft'}`) : '',
      act: facts.act ? t(`acts.${facts.act as 'announcement'}`) : '',
    }
    return (t as unknown as (key: string, values: object) => string)(`tasks.${task}`, words)
  }
  return (
    <>
      <PageHeader title={t('title', { name: actor.name })} subtitle={t('subtitle')} />
      <div className="columns">
        <Panel title={t('due')}>
          {tasks.length === 0 ? (
            <Empty>{t('nothing')}</Empty>
          ) : (
            <Table
              caption={t('due')}
              rows={tasks}
              rowKey={({ key, task }) => `${key}${task}`}
              empty="—"
              columns={[
                {
                  key: 'task',
                  header: t('task'),
                  rowHeader: true,
                  cell: ({ task, facts, href }) => <Link href={href}>{word(task, facts)}</Link>,
                },
                { key: 'cycle', header: t('edition'), cell: (task) => task.cycle },
                {
                  key: 'due',
                  header: t('by'),
                  cell: ({ dueAt }) =>
                    dueAt && (
                      <>
                        {dueAt < at && <Tag tone="danger">{t('overdue')}</Tag>} <DateTime value={dueAt} />
                      </>
                    ),
                },
              ]}
            />
          )}
        </Panel>
        <Panel title={t('letters')}>
          {letters.length === 0 ? (
            <Empty>{t('noLetters')}</Empty>
          ) : (
            <Timeline
              items={letters.map(({ id, kind, facts, createdAt, readAt }) => ({
                key: id,
                when: (
                  <>
                    <DateTime value={createdAt} /> {!readAt && <Tag tone="accent">{t('new')}</Tag>}
                  </>
                ),
                what: <LetterText kind={kind} facts={facts} />,
              }))}
            />
          )}
        </Panel>
      </div>
    </>
  )
}
