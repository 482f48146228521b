import { useTranslations } from 'next-intl'
import { Panel, Tag } from '@/components/ui/page'
import { Table } from '@/components/ui/table'
import { DateTime, DayText, Money } from '@/components/ui/time'
import type { MoneyStand, RecoveryEntry, TakenBack } from '@/lib/rules/money'
import { Trend } from './trend'

type Prize = {
  amount: number
  reason: string
  approvedAt: Date | null
  paidAt: Date | null
  voucher: string | null
  voucherFile: { id: string; name: string } | null
} | null

/** What is due, what was paid, and by which rule; the account by its last digits. */
export function MoneyFacts({
  prize,
  money,
  payee,
}: {
  prize: Prize
  money: MoneyStand
  payee: { mask: string; enteredAt: Date } | null
}) {
  const t = useTranslations('aftercare.money')
  const reasons = useTranslations('cycle.prizeReasons')
  if (!prize) return <p className="text-ink-soft">{t('undecided')}</p>
  return (
    <dl className="facts">
      <div>
        <dt>{t('payable')}</dt>
        <dd>
          <Money yuan={prize.amount} /> <span className="text-sm">{reasons(prize.reason as 'full')}</span>
        </dd>
      </div>
      <div>
        <dt>{t('paid')}</dt>
        <dd>
          <Money yuan={money.paid} />{' '}
          {prize.paidAt && (
            <span className="text-sm">
              <DateTime value={prize.paidAt} /> {prize.voucher}{' '}
              {prize.voucherFile && <a href={`/api/files/${prize.voucherFile.id}`}>{prize.voucherFile.name}</a>}
            </span>
          )}
        </dd>
      </div>
      <div>
        <dt>{t('open')}</dt>
        <dd>
          <Money yuan={money.open} /> {prize.approvedAt && !prize.paidAt && <Tag tone="info">{t('approved')}</Tag>}
        </dd>
      </div>
      <div>
        <dt>{t('account')}</dt>
        <dd>{payee ? payee.mask : t('noAccount')}</dd>
      </div>
      {money.demanded > 0 && (
        <div>
          <dt>{t('owed')}</dt>
          <dd>
            <Money yuan={money.owed} />{' '}
            <span className="text-sm">
              {t('demanded')} <Money yuan={money.demanded} /> · {t('received')} <Money yuan={money.received} />
            </span>
          </dd>
        </div>
      )}
    </dl>
  )
}

type Entry = RecoveryEntry & { id: string; document: string; enteredAt: Date }

/** What was demanded back and what came, entry by entry. */
export function RecoveryList({ entries }: { entries: readonly Entry[] }) {
  const t = useTranslations('aftercare.recovery')
  return (
    <Table
      caption={t('title')}
      empty={t('none')}
      rows={entries}
      rowKey={({ id }) => id}
      columns={[
        { key: 'at', header: t('at'), cell: ({ enteredAt }) => <DateTime value={enteredAt} /> },
        { key: 'what', header: t('what'), rowHeader: true, cell: ({ what }) => t(`things.${what as TakenBack}`) },
        { key: 'entry', header: t('entry'), cell: ({ entry }) => t(`entries.${entry}`) },
        {
          key: 'amount',
          header: t('amount'),
          align: 'end',
          cell: ({ what, amount }) => (what === 'money' ? <Money yuan={amount} /> : amount),
        },
        { key: 'document', header: t('document'), cell: ({ document }) => document },
      ]}
    />
  )
}

type Year = { year: number; figures: Record<string, string>; note: string }

/** The winner's figures year by year, with a line for each that has two years or more (A25). */
export function ImprovementFigures({ years, lines }: { years: readonly Year[]; lines: readonly string[] }) {
  const t = useTranslations('aftercare.improvement')
  const name = useTranslations('form.lines')
  const pointsOf = (line: string) =>
    years.flatMap(({ year, figures }) => {
      const text = figures[line]?.normalize('NFKC').replaceAll(',', '')
      return text ? [{ year, value: Number(text) }] : []
    })
  return (
    <>
      <Table
        caption={t('title')}
        empty={t('none')}
        rows={years}
        rowKey={({ year }) => String(year)}
        columns={[
          { key: 'year', header: t('year'), rowHeader: true, cell: ({ year }) => year },
          ...lines.map((line) => ({
            key: line,
            header: `${name(line as 'revenue')}（${t(`units.${line as 'revenue'}`)}）`,
            align: 'end' as const,
            cell: ({ figures }: Year) => figures[line] ?? '',
          })),
          { key: 'note', header: t('note'), cell: ({ note }) => note },
        ]}
      />
      <div className="trends">
        {lines.map((line) => (
          <Trend key={line} label={name(line as 'revenue')} points={pointsOf(line)} />
        ))}
      </div>
    </>
  )
}

type Case = {
  id: string
  ground: 'fraud' | 'incident'
  suspicion: string
  openedAt: Date
  statementDueOn: string
  statement: string
  statedAt: Date | null
  findings: string
  isProven: boolean | null
  verifiedAt: Date | null
  groupDecision: string
  groupDecidedOn: string | null
  endedAt: Date | null
}

/** One verification, part by part, as it was recorded (A27). */
export function CaseFacts({ one }: { one: Case }) {
  const t = useTranslations('aftercare.case')
  const grounds = useTranslations('cycle.grounds')
  return (
    <Panel
      title={grounds(one.ground)}
      aside={<Tag tone={one.endedAt ? 'neutral' : 'warn'}>{t(one.endedAt ? 'ended' : 'open')}</Tag>}
    >
      <dl className="facts">
        <div>
          <dt>
            {t('suspicion')} · <DateTime value={one.openedAt} />
          </dt>
          <dd className="whitespace-pre-line">{one.suspicion}</dd>
        </div>
        <div>
          <dt>
            {t('statement')} · {t.rich('until', { day: () => <DayText value={one.statementDueOn} /> })}
          </dt>
          <dd className="whitespace-pre-line">{one.statedAt ? one.statement : t('noStatement')}</dd>
        </div>
        {one.verifiedAt && (
          <div>
            <dt>
              {t('findings')} · {t(one.isProven ? 'proven' : 'notProven')}
            </dt>
            <dd className="whitespace-pre-line">{one.findings}</dd>
          </div>
        )}
        {one.groupDecidedOn && (
          <div>
            <dt>
              {t('group')} · <DayText value={one.groupDecidedOn} />
            </dt>
            <dd className="whitespace-pre-line">{one.groupDecision}</dd>
          </div>
        )}
      </dl>
    </Panel>
  )
}
