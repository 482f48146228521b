import { useTranslations } from 'next-intl'
import { InputControl, SelectControl } from '@/components/ui/control'
import { Table } from '@/components/ui/table'
import { ASKED } from '@/lib/rules/inquiry-asked'
import { RULEBOOK_2021, type Rulebook } from '@/lib/rules/rulebook'
import { articleOf } from '@/lib/rules/rulebook-articles'
import { departuresOf, leavesOf, numberKey, STATED } from '@/lib/rules/rulebook-departures'
import { Link } from '@/lib/text/navigation'

type Leaf = { path: string; value: string | number | boolean | readonly (string | number)[] }

const CHOICES: Record<string, readonly string[]> = {
  criteriaEdition: [RULEBOOK_2021.criteriaEdition],
  'review.aggregation': ['consensus', 'mean', 'trimmedMean'],
  'meeting.ballot': ['secret', 'open'],
  'conditions.warningColour': ['green'],
}
const ASKED_PATH = 'inquiry.asked.'
const FRACTIONS: Record<string, string> = { 'meeting.quorum': 'quorum', 'meeting.pass': 'pass' }
/** Every number of a rulebook beside its article; in a draft each can be changed, with the source of a departure. */
export function RulebookTable({ rulebook, editable = false }: { rulebook: Rulebook; editable?: boolean }) {
  const t = useTranslations('rulebook')
  const departing = new Set(departuresOf(rulebook, RULEBOOK_2021))
  const rows: Leaf[] = [...leavesOf(rulebook)].map(([path, value]) => ({ path, value }))
  const name = (path: string) => t(`names.${numberKey(path)}` as 'names.cycleYears')
  const duty = useTranslations('eligibility.duties')
  const shown = (value: Leaf['value'], path = '') =>
    Array.isArray(value) && path.startsWith(ASKED_PATH)
      ? value.map((one) => duty(one as 'tax')).join('、')
      : Array.isArray(value)
        ? value.join(typeof value[0] === 'number' ? ' / ' : ' → ')
        : typeof value === 'boolean'
          ? t(value ? 'yes' : 'no')
          : t.has(`values.${value}` as 'values.secret')
            ? t(`values.${value}` as 'values.secret')
            : String(value)
  return (
    <Table
      caption={t('caption')}
      rows={rows}
      rowKey={({ path }) => path}
      empty=""
      rowTone={({ path }) => (departing.has(path) ? 'strong' : undefined)}
      columns={[
        {
          key: 'article',
          header: t('article'),
          cell: ({ path }) => <Link href={`/regulation#${articleOf(path).toLowerCase()}`}>{articleOf(path)}</Link>,
        },
        { key: 'name', header: t('name'), rowHeader: true, cell: ({ path }) => name(path) },
        {
          key: 'value',
          header: t('value'),
          cell: ({ path, value }) =>
            editable ? <Control path={path} value={value} label={name(path)} words={shown} /> : shown(value, path),
        },
        {
          key: 'source',
          header: t('departure'),
          cell: ({ path }) =>
            editable && path in STATED ? (
              <InputControl
                name={`departures.${numberKey(path)}`}
                defaultValue={rulebook.departures[path] ?? ''}
                aria-label={t('sourceOf', { name: name(path) })}
              />
            ) : (
              (rulebook.departures[path] ?? (path in STATED ? t('stated') : t('open')))
            ),
        },
      ]}
    />
  )
}

function Control({
  path,
  value,
  label,
  words,
}: {
  path: string
  value: Leaf['value']
  label: string
  words: (value: Leaf['value']) => string
}) {
  if (Array.isArray(value) && path.startsWith(ASKED_PATH)) return <DutyTicks path={path} value={value} label={label} />
  if (Array.isArray(value)) {
    const field = FRACTIONS[path]
    return field ? <InputControl name={field} defaultValue={value.join('/')} aria-label={label} /> : words(value)
  }
  const name = `values.${numberKey(path)}`
  const choices = CHOICES[path]
  if (choices) {
    return (
      <SelectControl name={name} defaultValue={String(value)} aria-label={label}>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {words(choice)}
          </option>
        ))}
      </SelectControl>
    )
  }
  if (typeof value === 'boolean')
    return <input type="checkbox" className="tick-box" name={name} defaultChecked={value} aria-label={label} />
  return <InputControl type="number" min={0} name={name} defaultValue={String(value)} aria-label={label} />
}

/** Whom the office asks about one sort of applicant (A15): the duties of departments, to be ticked. */
function DutyTicks({ path, value, label }: { path: string; value: readonly (string | number)[]; label: string }) {
  const t = useTranslations('eligibility.duties')
  const name = `asked.${path.slice(ASKED_PATH.length)}`
  return (
    <fieldset className="choices choices-inline" aria-label={label}>
      <input type="hidden" name={name} value="" />
      {ASKED.map((one) => (
        <label key={one} className="tick">
          <input type="checkbox" className="tick-box" name={name} value={one} defaultChecked={value.includes(one)} />
          <span>{t(one)}</span>
        </label>
      ))}
    </fieldset>
  )
}
