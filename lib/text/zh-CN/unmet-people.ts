const role = (name: string) =>
  `{${name}, select, applicant {申报} recommender {推荐单位} department {征求意见部门} reviewer {评审员} handler {经办} lead {办公室负责人} member {领导小组成员} chair {领导小组组长} auditor {监督审计} admin {系统管理员} other {其他}}`

export default {
  mailNotStuck: '这封邮件不需要重发。',
  reporterNeedsBoth: '具名举报请同时填写姓名和联系方式；匿名则都不填。',
  misuseExaminedAlready: '核查情况已经记录。',
  misuseNotExamined: '须先记录核查情况。',
  misuseClosedAlready: '该线索已经办结。',
  partyUnknown: '系统中没有这个统一社会信用代码。',
  sameParty: '承继双方不能是同一单位。',
  successionKnown: '该承继关系已经记录。',
  successionTurnsBack: '承继关系不能循环。',
  signInRefused: '登录名或密码不正确，或者账号暂不能登录。连续 {failures} 次输错后，账号锁定 {minutes} 分钟。',
  tooManyAttempts: '来自您所在网络的请求过于频繁，请几分钟后再试。',
  notSignedIn: '您还没有登录，或因长时间未操作已自动退出。请在新窗口登录后回到本页再次提交，已填写的内容仍在。',
  unknownLogin: '没有此登录名。',
  wrongPassword: '密码不正确。',
  accountLocked: '账号已锁定。',

  passwordLength: '密码须为 {minimum} 至 {maximum} 个字符。',
  passwordClasses: '密码须包含大写字母、小写字母、数字、符号四类中的至少 {needed} 类。',
  passwordHoldsLogin: '密码不能包含登录名。',
  passwordUnchanged: '新密码不能与原密码相同。',
  oldPasswordWrong: '原密码不正确。',

  loginTaken: '此登录名已被使用，请换一个。',
  alreadyRegistered:
    '该申报主体已经注册，不能重复建立档案。如您是其工作人员，请勾选“申请加入”，由其账号所有人同意后即可使用。',
  creditCodeForm: '统一社会信用代码须为 18 位，只含数字和大写字母（不含 I、O、S、V、Z）。',
  creditCodeChecksum:
    '统一社会信用代码的校验位不符。少数早期代码确实如此：请核对营业执照，确认无误后勾选“代码无误，受理时提交证照”。',
  creditCodeIndividualBusiness: '代码以 92 开头的是个体工商户，不具有法人资格，不能作为组织申报。',
  creditCodeGovernment: '代码以 11 开头的是国家机关，不属于市长质量奖的申报主体（企事业单位）。',
  creditCodeBranch: '分支机构、分公司不具有法人资格，请由其所属法人申报。',
  employerCodeForm: '所在单位的统一社会信用代码格式不对。',
  employerCodeChecksum: '所在单位的统一社会信用代码校验位不符，请核对。',
  documentForm: '证件号码与所选证件类型的格式不符。',
  documentChecksum: '居民身份证号码的校验位或出生日期不符，请核对。',

  adminAlone: `系统管理员不接触评审内容，“${role('one')}”与“${role('other')}”不能由同一账号担任。`,
  auditorDoesNotAct: `监督审计只监督、不办理，“${role('one')}”与“${role('other')}”不能由同一账号担任。`,
  reviewerIsIndependent: `评审组须独立，“${role('one')}”与“${role('other')}”不能由同一账号担任。`,
  applicantDoesNotJudge: `申报者不参与对申报的办理和审议，“${role('one')}”与“${role('other')}”不能由同一账号担任。`,
  officeDoesNotAnswerItself: `办公室不答复自己发出的征求意见、不受理自己的推荐，“${role('one')}”与“${role('other')}”不能由同一账号担任。`,
  reviewerOfOwnOrganization: '评审员不能同时代表其任职单位（或该单位的人员）申报。',

  departmentMissing: '请选择该账号所代表的部门。',
  recommendingBodyMissing: '请选择该账号所代表的推荐单位。',
  notOnOneself: '不能对自己的账号做此操作，请由另一位管理员办理。',
  lastAdmin: '这是最后一个可用的系统管理员账号，须先另设一位管理员。',
  adminExists: '已有系统管理员，请由其开设账号；确需再建时加 --another。',
  notLocked: '该账号没有被锁定。',
  accountDisabled: '该账号已经停用。',
  accountInUse: '该账号正在使用中。',
  noOpenSession: '该账号没有打开的会话。',

  notOwner: '只有该申报主体的账号所有人可以办理。',
  notMember: '该账号不属于此申报主体。',
  lastOwner: '申报主体至少要有一位账号所有人，请先指定另一位。',
  requestSettled: '该申请已经处理过。',
} as const
