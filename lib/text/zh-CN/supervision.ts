export default {
  certificate: {
    after: '获奖后事务',
    title: '荣誉证书',
    body: '在{edition}评选中，授予你（单位）{year}年度{lane}。',
    congratulation: '特发此证，以资鼓励。',
    number: '证书编号 {number}',
    decision: '{number}',
    issuer: '南昌市人民政府',
    scan: '扫码查验真伪和有效状态',
    lanes: {
      award: '南昌市市长质量奖',
      nomination: '南昌市市长质量奖提名奖',
      individual: '南昌市市长质量奖（个人）',
    },
    open: '证书（PDF）',
  },
} as const
