import type { Same } from '../same'
import type zh from '../zh-CN/ui'

export default {
  working: 'Working …',
  failed: 'Something went wrong and nothing was changed. What you typed is still here; please try again later.',
  problems: 'This could not be done, because:',
  cancel: 'Cancel',
  optional: ' (optional)',
  notNow: 'Not possible yet:',
  pager: {
    label: 'Pages',
    total: '{total, plural, one {# entry} other {# entries}}',
    previous: 'Previous',
    next: 'Next',
    page: 'Page {page, number} of {pages, number}',
  },
  state: { past: 'done', current: 'current', next: 'to come' },
  yes: 'Yes',
  no: 'No',
  filter: 'Filter',
  search: 'Search',
  all: 'All',
  none: 'None',
  close: 'Close',
  yuan: 'CNY {amount}',
  print: 'Print',
} as const satisfies Same<typeof zh>
