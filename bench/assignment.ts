import { propose } from '@/lib/optimise/propose'
import { solve } from '@/lib/optimise/solve'
import { type AssignmentFacts, faultsOf, loadsOf } from '@/lib/rules/assignment'
import { fitOf } from '@/lib/rules/trades'

const TRADES = [
  'C35',
  'C36',
  'C37',
  'C38',
  'C39',
  'C13',
  'C26',
  'C27',
  'C17',
  'C33',
  'E47',
  'F52',
  'G54',
  'I65',
  'M74',
  'Q84',
]
const FIELDS = [
  '装备制造',
  '汽车',
  '航空',
  '电气',
  '电子信息',
  '食品',
  '化工',
  '医药',
  '纺织',
  '冶金',
  '建筑',
  '商贸',
  '物流',
  '软件',
  '检测',
  '医疗',
]
const GENERAL = ['卓越绩效', '战略', '标准化', '法律']

/** Numbers that look thrown and are the same each time. */
function dice(seed: number) {
  let state = seed
  return (sides: number) => {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff
    return (state >> 8) % sides
  }
}

/** Applications of uneven trades, reviewers of which some are colleagues, and one pair in twenty-five that must keep away. */
export function invented(
  applications: number,
  reviewers: number,
  sheets: number,
  cap: number | null,
  seed = 7,
): AssignmentFacts {
  const roll = dice(seed)
  const candidates = Array.from({ length: reviewers }, (_, r) => ({
    id: `r${r}`,
    name: `评审员${r}`,
    employer: `单位${roll(Math.ceil(reviewers * 0.7))}`,
    fields: [FIELDS[roll(FIELDS.length)] ?? '', (roll(3) === 0 ? GENERAL : FIELDS)[roll(4)] ?? ''],
    load: 0,
    barred: false,
    signed: true,
    inUse: true,
  }))
  const subjects = Array.from({ length: applications }, (_, a) => ({
    id: `a${a}`,
    name: `申报者${a}`,
    trade: TRADES[Math.min(roll(TRADES.length), roll(TRADES.length))] ?? '',
    panelId: null,
    has: [],
    closedTo: candidates.filter(() => roll(25) === 0).map(({ id }) => id),
  }))
  return { candidates, subjects, sheets, cap }
}

/** Proposes an assignment and says how long it took and how good it is, in one line. */
export async function measureAssignment(
  applications: number,
  reviewers: number,
  sheets: number,
  cap: number | null = null,
  seed = 7,
) {
  const facts = invented(applications, reviewers, sheets, cap, seed)
  let solved = 0
  const begin = performance.now()
  const { given, missing } = await propose(facts, (text) => {
    solved++
    return solve(text)
  })
  const seconds = (performance.now() - begin) / 1000
  const loads = [...loadsOf(facts, given).values()]
  const trades = new Map(facts.subjects.map(({ id, trade }) => [id, trade]))
  const fields = new Map(facts.candidates.map((one) => [one.id, one.fields]))
  const fits = given.flatMap(({ applicationId, reviewerIds }) =>
    reviewerIds.map((id) => fitOf(fields.get(id) ?? [], trades.get(applicationId) ?? '')),
  )
  return {
    size: `${applications} × ${reviewers} × ${sheets}${cap === null ? '' : ` (cap ${cap})`}`,
    seconds: Math.round(seconds * 100) / 100,
    loads: `${Math.min(...loads)}–${Math.max(...loads)}`,
    ownField: `${Math.round((100 * fits.filter((fit) => fit === 'own').length) / fits.length)} %`,
    solved,
    missing: missing.reduce((sum, { count }) => sum + count, 0),
    faults: faultsOf(facts, given).length - missing.length,
  }
}

if (process.argv[1]?.endsWith('assignment.ts')) {
  for (const [applications, reviewers, sheets, cap] of [
    [30, 12, 5, null],
    [200, 30, 5, null],
    [1000, 60, 5, null],
    [1000, 60, 5, 84],
    [1000, 60, 5, 60],
  ] as const)
    console.log(JSON.stringify(await measureAssignment(applications, reviewers, sheets, cap)))
  for (let seed = 1; seed <= 10; seed++) console.log(JSON.stringify(await measureAssignment(1000, 60, 5, null, seed)))
  process.exit(0)
}
