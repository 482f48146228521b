import type { Item } from './criteria'

type Words = { zh: string; en: string }

/** A band of the scoring guide: per cents from–to, and what each of the four factors looks like in it. */
export type Band = { from: number; to: number; factors: readonly [Words, Words, Words, Words] }

/** 方法-展开-学习-整合 for processes, 水平-趋势-对比-整合 for results (GB/Z 19579-2012 annex C), in words of our own. */
export const FACTORS: Record<Item['kind'], readonly Words[]> = {
  process: [
    { zh: '方法', en: 'Approach' },
    { zh: '展开', en: 'Deployment' },
    { zh: '学习', en: 'Learning' },
    { zh: '整合', en: 'Integration' },
  ],
  result: [
    { zh: '水平', en: 'Levels' },
    { zh: '趋势', en: 'Trends' },
    { zh: '对比', en: 'Comparisons' },
    { zh: '整合', en: 'Integration' },
  ],
}

const band = (from: number, to: number, ...factors: readonly [Words, Words, Words, Words]): Band => ({
  from,
  to,
  factors,
})

/** One per cent is chosen for the item as a whole, from the band that describes it best. */
export const BANDS: Record<Item['kind'], readonly Band[]> = {
  process: [
    band(
      0,
      5,
      { zh: '没有系统的方法，信息零散', en: 'no systematic approach; information is anecdotal' },
      { zh: '没有或很少展开', en: 'little or nothing deployed' },
      { zh: '只在出问题时反应', en: 'reacts to problems only' },
      { zh: '各部门各自为政', en: 'units act on their own' },
    ),
    band(
      10,
      25,
      { zh: '针对基本要求，方法刚起步', en: 'beginnings, for the basic requirement' },
      { zh: '多数领域处于展开初期', en: 'early stage in most areas' },
      { zh: '开始从被动转向改进', en: 'first steps from reacting to improving' },
      { zh: '主要靠共同解决问题协调', en: 'aligned mainly by joint problem solving' },
    ),
    band(
      30,
      45,
      { zh: '针对基本要求，系统有效', en: 'effective and systematic for the basic requirement' },
      { zh: '已展开，个别领域较早', en: 'deployed, some areas early' },
      { zh: '开始系统评价和改进关键过程', en: 'key processes begin to be evaluated and improved' },
      { zh: '开始与组织基本需要协调', en: 'early alignment with basic needs' },
    ),
    band(
      50,
      65,
      { zh: '针对总体要求，系统有效', en: 'effective and systematic for the overall requirement' },
      { zh: '展开良好，程度可有差异', en: 'well deployed, may vary' },
      { zh: '以事实为依据评价改进，有学习与创新', en: 'fact-based evaluation and improvement, some innovation' },
      { zh: '与组织需要协调一致', en: 'aligned with needs' },
    ),
    band(
      70,
      85,
      { zh: '针对多重细化要求，系统有效', en: 'effective and systematic for multiple requirements' },
      { zh: '展开良好，无明显差距', en: 'well deployed, no significant gaps' },
      { zh: '评价、改进与创新成为关键管理手段', en: 'evaluation, learning and innovation are key tools' },
      { zh: '与组织需要融合', en: 'integrated with needs' },
    ),
    band(
      90,
      100,
      { zh: '针对多重要求，充分响应', en: 'fully responsive to multiple requirements' },
      { zh: '全面展开，无明显弱点', en: 'fully deployed, no weakness' },
      { zh: '以分析与分享支撑的全员学习创新', en: 'organization-wide learning backed by analysis' },
      { zh: '与现在和未来需要良好融合', en: 'well integrated with present and future needs' },
    ),
  ],
  result: [
    band(
      0,
      5,
      { zh: '没有结果或结果差', en: 'no or poor results' },
      { zh: '没有趋势或总体不良', en: 'none or adverse trends' },
      { zh: '没有对比', en: 'no comparisons' },
      { zh: '未报告重要结果', en: 'nothing important reported' },
    ),
    band(
      10,
      25,
      { zh: '少数领域有早期良好水平', en: 'early good levels in a few areas' },
      { zh: '很少趋势数据', en: 'little trend data' },
      { zh: '很少对比', en: 'few comparisons' },
      { zh: '报告少数重要领域', en: 'few important areas' },
    ),
    band(
      30,
      45,
      { zh: '要求的许多领域水平良好或有改进', en: 'good levels in many areas' },
      { zh: '早期趋势', en: 'early trends' },
      { zh: '早期对比数据', en: 'early comparisons' },
      { zh: '报告许多重要领域', en: 'many important areas' },
    ),
    band(
      50,
      65,
      { zh: '要求的多数领域水平良好', en: 'good levels in most areas' },
      { zh: '重要领域无不良趋势', en: 'no adverse trends where it matters' },
      { zh: '部分结果与标杆相比良好', en: 'some compare well' },
      { zh: '对应多数关键需求', en: 'most key needs covered' },
    ),
    band(
      70,
      85,
      { zh: '多数重要领域良好到优秀', en: 'good to excellent in most important areas' },
      { zh: '多数保持有利趋势', en: 'sustained good trends in most' },
      { zh: '多数有对比并显领先', en: 'most compared, leadership shown' },
      { zh: '对应主要关键需求与行动计划', en: 'key needs and plans covered' },
    ),
    band(
      90,
      100,
      { zh: '多数重要领域优秀', en: 'excellent in most important areas' },
      { zh: '多数保持优异趋势', en: 'sustained excellent trends' },
      { zh: '许多领域行业或标杆领先', en: 'industry leadership in many' },
      { zh: '充分对应关键需求与预测', en: 'key needs and projections fully covered' },
    ),
  ],
}

/** The band to which a per cent belongs. */
export function bandOf(kind: Item['kind'], percent: number): Band {
  return BANDS[kind].findLast(({ from }) => percent >= from) ?? (BANDS[kind][0] as Band)
}
