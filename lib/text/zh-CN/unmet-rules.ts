export default {
  reasonNeeded: '请说明理由。',
  dayMustNotBeLater: '日期不能晚于今天（{today}）。',
  wonWithinTenYears:
    '{edition}（{awardYear} 年）已获奖，{years} 年内（不含获奖当年）不能申报，最早可于 {first} 年申报。',
  barredAfterFraud: '因骗取荣誉被撤销（{decision}），{years} 年内不得申报，限制至 {until}。',
  tieAtCut: '第 {cap} 位前后得分相同且无法区分：{names}。请先由负责人记录在案确定顺序。',
  lowerOverHigher:
    '得分较低的“{lower}”（{lowerScore}）排在得分较高的“{higher}”（{higherScore}）之前，不符合由高分到低分的原则。',
  seatsExceeded:
    '{lane, select, award {市长质量奖（组织）} nomination {提名奖} individual {市长质量奖（个人）} other {}}的首次获奖者有 {taken} 个，超过名额 {cap} 个。',
  chosenNotRanked: '所选对象不在本届排名之中。',
  notYourApplication: '这不是您的申报。',
  objectionsOpen: '还有 {count} 件异议未办结。',
  notOnTheList: '所选对象不在公示名单之中。',
} as const
