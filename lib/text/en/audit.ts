import type { Same } from '../same'
import type zh from '../zh-CN/audit'

export default {
  title: 'Ledger',
  subtitle: 'Every act and refusal stands in a hash chain that can’t be edited',
  check: 'Check the whole chain',
  whole: 'The chain is whole: {entries, number} entries.',
  broken: 'The chain breaks at entry {seq, number}.',
  act: 'Act',
  outcome: 'Outcome',
  all: 'all',
  done: 'done',
  refused: 'refused',
  filter: 'Filter',
  empty: 'No entries.',
  seq: 'No.',
  at: 'Time',
  who: 'Who',
  facts: 'Facts',
  show: 'Show',
  hash: 'Hash',
} as const satisfies Same<typeof zh>
