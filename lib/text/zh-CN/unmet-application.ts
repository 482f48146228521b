import form from './form'

const choose = (argument: string, labels: Readonly<Record<string, string>>) =>
  `{${argument}, select, ${Object.entries(labels)
    .map(([key, label]) => `${key} {${label}}`)
    .join(' ')}${'other' in labels ? '' : ' other {}'}}`

export default {
  applicationOfOtherCycle: '该申报不属于本届。',
  notYourParty: '该申报不属于您所代表的单位或个人。',
  windowNotOpen: '申报尚未开始，开始时间为 {opensAt}。',
  windowClosed: '申报已于 {closesAt} 截止（以服务器时间为准）。',
  kindMayNotApply: '市长质量奖授予具有法人资格的企业、事业单位和个人，该类单位不能申报。',
  appliedAlready: '该单位或个人本届已有申报，每届只能申报一次。',
  withdrawnAlready: '该申报已于 {at} 撤回。',
  disqualifiedAlready: '该申报已于 {at} 被取消资格。',
  submittedAlready: '申报材料已于 {at} 提交，内容已封存；需要修改时请联系办公室退回。',
  correctionOver: '补正期限已于 {dueAt} 届满，不能再修改或提交。',
  staleVersion: '此项内容在您打开之后已被其他人修改，未予保存，请比对后合并。',
  strayField: '申报表中没有此项，或内容的形式不对，未予保存。',
  fieldMissing: `“${choose('step', form.steps)}”中的“${choose('field', form.fields)}”${choose('fault', form.faults)}。`,
  itemMissing: `自我评价报告第 {item} 条${choose('fault', form.faults)}。`,
  evidenceMissing: `缺少证实性材料：${choose('kind', form.evidence)}。`,
  reportTooLong: '自我评价报告共 {words} 字，超过本届规定的 {limit} 字。',
  bodyNotChosen: '本届要求推荐，请选择推荐单位。',
  notSubmitted: '该申报尚未提交。',
  acceptedAlready: '该申报已于 {at} 受理。',
  correctionRunning: '该申报正在补正，期限至 {dueAt}。',
  dueInPast: '补正期限须晚于现在。',
  dueTooLate: '补正期限最长 {days} 天，最晚为 {last}。',
  recommendationMissing: '本届要求推荐，所选推荐单位尚未出具同意推荐的意见。',
  notYourArea: '该申报没有选择您所在的单位作为推荐单位。',
  opinionGivenAlready: '您所在的单位已对该申报出具意见。',
  windowStillOpen: '申报窗口至 {closesAt} 才截止，截止后方可转入资格审核。',
  unhandledLeft: '还有 {count} 份已提交的申报未受理也未退回。',
  correctionsLeft: '还有 {count} 份申报正在补正期限内。',
  fileAttachedAlready: '同一文件已经上传，文件名为“{name}”。',
  tooManyFiles: '每份申报最多上传 {most} 个文件。',
  fileTooLarge: '文件超过 {megabytes} MB。',
  fileKindRefused: '“{name}”不是可接收的文件。只接收 PDF、JPG、PNG、DOCX、XLSX（不含宏），以文件内容而不是文件名判断。',
  fileMissing: '请选择要上传的文件。',
} as const
