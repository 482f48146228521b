import { ALL_ROWS, type AnyRow, CYCLE_ROWS, moves, rowsIn } from './machine'
import { STAGES } from './stage'

const table = (rows: readonly AnyRow[]) => [
  '| Act | Who | Article | Leads to | Requirements |',
  '| --- | --- | --- | --- | --- |',
  ...rows.map(
    ({ name, who, article, to, requires }) =>
      `| \`${name}\` | ${who.join(', ')} | ${article} | ${to ?? '—'} | ${requires.map((one) => one.name).join(', ') || '—'} |`,
  ),
]

/** The moves between stages as a mermaid state diagram. */
export function stateDiagram(): string {
  const ways = moves().map(({ row, from, to }) => `  ${from} --> ${to}: ${row.name} (${row.article})`)
  return ['stateDiagram-v2', '  [*] --> draft', ...ways, '  closed --> [*]', '  cancelled --> [*]'].join('\n')
}

/** `docs/workflow.md`: the process as the rows of the machine say it, so that the picture can't differ from what runs. */
export function workflowDocument(): string {
  const people = ALL_ROWS.filter((row) => !CYCLE_ROWS.includes(row))
  return [
    '# The process',
    '',
    'Made from the rows in `lib/rules` by `npx tsx scripts/workflow.ts`; a test fails when it is stale. Don’t edit it.',
    '',
    '```mermaid',
    stateDiagram(),
    '```',
    '',
    ...STAGES.filter((stage) => rowsIn(stage).length > 0).flatMap((stage) => [
      `## ${stage}`,
      '',
      ...table(rowsIn(stage)),
      '',
    ]),
    '## Accounts and parties',
    '',
    ...table(people),
    '',
  ].join('\n')
}
