export default {
  papers: {
    title: '领导小组会议材料',
    note: '会议材料 内部使用',
    contents: '目录',
    agenda: '一、会议议程',
    rules: '二、表决规则与成员',
    ruleText:
      '到会人数不少于应到人数的 {quorum} 方可开会；赞成票不少于有表决权人数的 {pass} 为通过；表决方式为{ballot}。回避的成员不计入该候选者的表决人数。',
    part: '职责',
    candidates: '三、候选名单',
    rank: '综合排名',
    zone: '辖区',
    documentScore: '资料评审得分',
    composite: '综合得分',
    report: '五、综合评价概述',
    reports: '六、现场评审和答辩情况',
    none: '（无）',
  },
} as const
