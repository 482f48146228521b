import { useLocale, useTranslations } from 'next-intl'
import type { ServerAct } from '@/components/ui/act-state'
import { Table } from '@/components/ui/table'
import { DayText } from '@/components/ui/time'
import type { Decision } from '@/lib/rules/decide'
import { ActPanel } from './act-panel'

type Letter = {
  inquiryId: string
  departmentId: string
  departmentName: string
  departmentNameEn: string
  number: number
  dueOn: string
  silenceMeansNoObjection: boolean
  cells: number
  open: number
  lapsed: number
  lapse: Decision
}

/** The letters that are out: due day, what silence means, what is open, and the workbook of each department. */
export function InquiryLetters({
  cycleId,
  letters,
  lapse,
}: {
  cycleId: string
  letters: readonly Letter[]
  lapse: ServerAct
}) {
  const t = useTranslations('cycle')
  const e = useTranslations('eligibility')
  const locale = useLocale()
  const nameOf = ({ departmentName, departmentNameEn }: Letter) =>
    locale === 'en' && departmentNameEn ? departmentNameEn : departmentName
  return (
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
          cell: (letter) =>
            letter.number > 1 ? `${nameOf(letter)} · ${e('asks.letterNo', { number: letter.number })}` : nameOf(letter),
        },
        { key: 'due', header: t('fields.dueOn'), cell: ({ dueOn }) => <DayText value={dueOn} /> },
        {
          key: 'silence',
          header: e('sheet.silence'),
          cell: ({ silenceMeansNoObjection: yes }) => t(yes ? 'eligibility.silenceYes' : 'eligibility.silenceNo'),
        },
        { key: 'open', header: t('eligibility.open'), align: 'end', cell: ({ open, cells }) => `${open} / ${cells}` },
        { key: 'lapsed', header: e('asks.lapsed'), align: 'end', cell: ({ lapsed }) => lapsed },
        {
          key: 'workbook',
          header: e('sheet.name'),
          cell: ({ departmentId, open }) =>
            open > 0 ? (
              <a href={`/api/inquiries/${cycleId}/workbook?department=${departmentId}&locale=${locale}`} download>
                {e('asks.template')}
              </a>
            ) : (
              '—'
            ),
        },
        {
          key: 'act',
          header: '',
          cell: ({ inquiryId, lapse: decision, open }) =>
            open > 0 && (
              <ActPanel
                act="lapseInquiry"
                action={lapse}
                decision={decision}
                tone="secondary"
                hidden={{ cycleId, inquiryId }}
              />
            ),
        },
      ]}
    />
  )
}
