export default {
  editionExists: '第 {edition} 届已经存在。',
  departureNeedsSource: '“{path}”与管理办法的规定不同，请注明依据。',
  weightsMustMakeHundred: '两项权重之和为 {sum}，应为 100。',
  criteriaUnknown: '系统中没有评价准则版本“{edition}”。',
  scoresExist: '已有评分提交，评审规则不能再改动或补批。',
  windowMustEndLater: '截止时间须晚于开始时间。',
  windowMustOpenLater: '开始时间须晚于现在。',
  windowNotYetOpen: '公告的申报开始时间 {opensAt} 未到。',
} as const
