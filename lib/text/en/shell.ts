import type { Same } from '../same'
import type zh from '../zh-CN/shell'

export default {
  reportMisuse: 'Report misuse or forgery',
  name: 'Nanchang Mayor’s Quality Award',
  system: 'Review system',
  skip: 'Skip to content',
  menu: 'Menu',
  mainNav: 'Main',
  workNav: 'Work',
  language: '中文',
  languageCode: 'zh-CN',
  care: 'Large text',
  careHint: 'Larger text, stronger contrast',
  signIn: 'Sign in / desk',
  footer:
    'Under the Measures for the Nanchang Mayor’s Quality Award (Hongfufa [2021] No. 21). The review charges no fee of any kind.',
  footerTime: 'All times are Beijing time.',
  nav: {
    home: 'Home',
    cycles: 'Editions',
    selfCheck: 'Self-check',
    publicity: 'Publicity',
    objections: 'Objections',
    honours: 'Honour roll',
    verify: 'Verify',
    regulation: 'Regulation',
  },
  notFound: {
    title: 'This page can’t be found',
    text: 'It does not exist, or it is not for you to see.',
    home: 'Back to the home page',
  },
} as const satisfies Same<typeof zh>
