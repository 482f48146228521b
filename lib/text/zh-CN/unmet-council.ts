export default {
  nothingChecked: '没有需要记录的复核。',
  secondCheckMissing: '“{name}”尚未复核警示颜色和不良记录。',
  secondCheckBad: '“{name}”复核有问题，不能批准。',
  councilDecidedAlready: '常务会议审议结果已记录。',
  notPublicised: '“{name}”未经公示，不能报批。',
  nameUndecided: '“{name}”尚未填写审议结果。',
  refusalNeedsReason: '“{name}”未获批准，请注明原因。',
  councilWithinPublicity: '常务会议日期须在公示期届满（{endsOn}）之后。',
  councilNotDecided: '尚未记录常务会议审议结果。',
  announcedAlready: '结果已公布。',
} as const
