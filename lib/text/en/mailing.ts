import type { Same } from '../same'
import type zh from '../zh-CN/mailing'

export default {
  subject: "[Nanchang Mayor's Quality Award] Notice on {cycle}",
  subjectPlain: "[Nanchang Mayor's Quality Award] Notice",
  digest: "[Nanchang Mayor's Quality Award] Daily digest ({count})",
  greeting: 'Dear {name},',
  where: 'Please sign in to read and act on it: {url}',
  why: 'This mail was sent by the system; please do not reply. Under “My account” you can choose a daily digest or no mail; messages in the system stay.',
  setting: 'Mail',
  settingHint: 'Messages within the system are always kept',
  locale: 'Language of mails',
  mailing: { each: 'Each message at once', daily: 'One digest a day (8 a.m.)', none: 'No mail' },
  locales: { 'zh-CN': '中文', en: 'English' },
} satisfies Same<typeof zh>
