import { dayOf } from './calendar'
import { editionFor } from './criteria'
import { type Field, type Form, indicatorYears, itemKey, type Kind, REPORT_AS, type Step } from './form'
import { individualForm } from './form-individual'
import { organizationForm } from './form-organization'
import type { Rulebook } from './rulebook'

const itemField = ({ number }: { number: string }): Field => ({
  key: itemKey(number),
  type: 'item',
  item: number,
  required: { field: REPORT_AS, isNot: 'file' },
  article: 'A14',
})

/** The self-evaluation is typed item by item, or uploaded whole with the pages of each item. */
const howReported = (items: readonly { number: string }[]): Step => ({
  key: 'reportForm',
  fields: [
    { key: REPORT_AS, type: 'choice', options: ['typed', 'file'], article: 'A14' },
    {
      key: 'reportPages',
      type: 'pages',
      items: items.map(({ number }) => number),
      required: { field: REPORT_AS, is: 'file' },
      article: 'A14',
    },
  ],
})

/** For organizations one step for each category of the pinned criteria; individuals have a sheet of their own, on one page. */
function reportSteps(kind: Kind, rulebook: Rulebook): Step[] {
  const { categories, items } = editionFor(kind, rulebook.criteriaEdition)
  if (kind === 'individual') return [howReported(items), { key: 'reportIndividual', fields: items.map(itemField) }]
  const typed = categories.map(({ number }, index) => ({
    key: `report${index + 1}`,
    fields: items.filter(({ category }) => category === number).map(itemField),
  }))
  return [howReported(items), ...typed]
}

/** The form of an edition for organizations or individuals, with the texts that its criteria ask for (A4, A14). */
export function formFor(kind: Kind, rulebook: Rulebook): Form {
  const report = reportSteps(kind, rulebook)
  return kind === 'organization' ? organizationForm(rulebook.application.profileLimit, report) : individualForm(report)
}

/** The years for which indicators are asked in an edition. */
export function yearsOf(cycle: { windowClosesAt: Date | null; awardYear: number; rulebook: Rulebook }): string[] {
  const closing = cycle.windowClosesAt ? Number(dayOf(cycle.windowClosesAt).slice(0, 4)) : cycle.awardYear
  return indicatorYears(closing, cycle.rulebook.application.indicatorYears)
}
