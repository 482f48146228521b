import { defineRouting } from 'next-intl/routing'

/** Chinese without a prefix, English under `/en`; the address alone decides. */
export const routing = defineRouting({
  locales: ['zh-CN', 'en'],
  defaultLocale: 'zh-CN',
  localePrefix: { mode: 'as-needed', prefixes: { en: '/en' } },
  localeDetection: false,
  localeCookie: false,
})

export type Locale = (typeof routing.locales)[number]
