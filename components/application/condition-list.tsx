import { useTranslations } from 'next-intl'
import { Panel, Tag } from '@/components/ui/page'
import { Table, type TableColumn } from '@/components/ui/table'
import type { Condition } from '@/lib/rules/conditions'
import { Link } from '@/lib/text/navigation'

const TONE = { met: 'ok', notMet: 'danger', toBeDecided: 'info' } as const

type Props = { title: string; conditions: readonly Condition[]; withPapers?: boolean }

/** The conditions of A10 or A11, each met, not met, or for the office to verify, with its article and what to bring. */
export function ConditionList({ title, conditions, withPapers = false }: Props) {
  const t = useTranslations('application.check')
  const say = t as unknown as (key: string, facts?: object) => string
  const columns: TableColumn<Condition>[] = [
    {
      key: 'article',
      header: '§',
      cell: ({ condition, article }) => (
        <Link href={`/regulation#${article.toLowerCase()}`} className="whitespace-nowrap" prefetch={false}>
          {condition}
        </Link>
      ),
    },
    {
      key: 'condition',
      header: t('condition'),
      rowHeader: true,
      cell: ({ code, facts = {} }) => say(`conditions.${code}`, facts),
    },
    {
      key: 'finding',
      header: t('finding'),
      cell: ({ state }) => <Tag tone={TONE[state]}>{t(`state.${state}`)}</Tag>,
    },
  ]
  if (withPapers) columns.push({ key: 'bring', header: t('bring'), cell: ({ code }) => say(`papers.${code}`) })
  if (conditions.length === 0) return null
  return (
    <Panel title={title}>
      <Table caption={title} columns={columns} rows={conditions} rowKey={({ condition }) => condition} empty="" />
    </Panel>
  )
}
