export default {
  paperTooEarly:
    '该文种须到“{from, select, announcement {社会公告} application {组织申报} eligibility {资格审核} documentReview {资料评审} onSiteReview {现场评审} deliberation {领导小组审议} publicity {社会公示} council {市政府常务会议审议} supervision {公布表彰与监督} other {其他}}”阶段才能制作。',
  paperNothingChosen: '请至少选择一个制作对象。',
  paperFactsMissing: '有 {count} 个对象的事实尚未在案，或不属于本届。',
  paperUnchanged: '“{name}”自上一版以来没有变化，无需再次制作。',
  paperStamped: '该公文的盖章件已经归档。',
  paperOutdated: '该公文已有更新的版本，请归档最新版本的盖章件。',
  codeOfAnotherBody: '代字“{code}”已由另一发文单位使用。',
  codeNotPlain: '代字须为 1–12 个汉字，且不以“函”“受”结尾。',
} as const
