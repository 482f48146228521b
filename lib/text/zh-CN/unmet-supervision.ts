export default {
  honourRevoked: '该荣誉已被撤销。',
  certificateIssuedAlready: '证书已颁发。',
  prizeDecidedAlready: '奖金已核定。',
  prizeNotDecided: '奖金尚未核定。',
  prizeApprovedAlready: '奖金已审批。',
  nothingToPay: '该荣誉不发放奖金。',
  prizeNotApproved: '奖金尚未审批。',
  paidAlready: '奖金已发放，不能重复发放。',
  voucherNeeded: '请填写支付凭证号。',
  approvalNeeded: '请填写市政府批准文件。',
  certificateMissing: '“{name}”的证书尚未颁发。',
  prizeMissing: '“{name}”的奖金尚未核定。',
} as const
