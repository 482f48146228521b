export default {
  subject: '【南昌市市长质量奖】{cycle}通知',
  subjectPlain: '【南昌市市长质量奖】通知',
  digest: '【南昌市市长质量奖】每日汇总（{count} 条）',
  greeting: '{name}：',
  where: '请登录系统查看并办理：{url}',
  why: '本邮件由系统自动发出，请勿回复。可在“我的账号”中改为每日汇总或停收邮件；系统内的消息不受影响。',
  setting: '邮件通知',
  settingHint: '系统内的消息始终保留',
  locale: '邮件语言',
  mailing: { each: '逐条发送', daily: '每日汇总一封（上午 8 时）', none: '不发邮件' },
  locales: { 'zh-CN': '中文', en: 'English' },
} as const
