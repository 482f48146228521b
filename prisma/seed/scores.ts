import type { SheetItems } from '@/lib/data/sheets'
import { editionFor } from '@/lib/rules/criteria'
import { itemKey } from '@/lib/use-cases/document-review/item-keys'

type Kind = 'organization' | 'individual'

const STRENGTHS = [
  '方法系统、展开到主要部门，并有定期评审',
  '数据齐全，三年趋势向好',
  '与战略目标衔接，责任到岗',
  '对照标杆设定目标，改进闭环',
]
const OPPORTUNITIES = [
  '对比数据来源可更充分',
  '部分支持过程的展开尚不均衡',
  '改进效果的量化评价可加强',
  '相关方视角可进一步补充',
]

const clamp = (percent: number) => Math.min(100, Math.max(0, percent))

/** Where an applicant stands on one item around its level: `tilt` sets applicants of one level apart; without it all items are alike. */
function itemLevel(level: number, item: number, tilt: number): number {
  if (tilt === 0) return level
  if ((item + tilt) % 7 === 0) return level + 5
  return (item + 2 * tilt) % 9 === 0 ? level - 5 : level
}

/** Per cent of one item by one of three reviewers: the three differ by five and their middle is where the applicant stands. */
function percentOf(level: number, reviewer: number, item: number, tilt: number): number {
  return clamp(itemLevel(level, item, tilt) + [0, 5, -5][(reviewer + item) % 3]!)
}

/** A sheet as a reviewer of the play fills it in, by item key. */
export function sheetOf(kind: Kind, level: number, reviewer: number, tilt = 0): SheetItems {
  const { items } = editionFor(kind, 'GB/T 19580-2012')
  return Object.fromEntries(
    items.map(({ number }, i) => [
      itemKey(number),
      {
        percent: percentOf(level, reviewer, i, tilt),
        strengths: `${STRENGTHS[(i + reviewer) % STRENGTHS.length]}（见自评报告 ${number} 条）。`,
        opportunities: `${OPPORTUNITIES[(i + reviewer) % OPPORTUNITIES.length]}。`,
        references: `第 ${i * 2 + 3} 页`,
      },
    ]),
  )
}

/** What the panel of the play agrees on: where the applicant stands on each item. */
export function consensusItems(
  kind: Kind,
  level: number,
  tilt = 0,
): Record<string, { percent: number; comment: string }> {
  const { items } = editionFor(kind, 'GB/T 19580-2012')
  return Object.fromEntries(
    items.map(({ number }, i) => [itemKey(number), { percent: clamp(itemLevel(level, i, tilt)), comment: '' }]),
  )
}
