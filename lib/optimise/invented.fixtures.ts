import type { AssignmentFacts } from '@/lib/rules/assignment'

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
