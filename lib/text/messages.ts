import type { MessageKeys, NestedKeyOf } from 'next-intl'
import en from './en'
import type { Locale } from './routing'
import type { Same } from './same'
import zh from './zh-CN'

/** The catalogues. English has every key that Chinese has, or the build fails. */
export const messages: Record<Locale, Same<typeof zh>> = { 'zh-CN': zh, en }

/** The full name of a sentence, as `acts.accept`; cheap for the compiler, unlike the parameters of a root `t`. */
export type MessageKey = MessageKeys<typeof zh, NestedKeyOf<typeof zh>>

declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale
    // leaves are plain strings: parsing the arguments of two thousand sentences in types costs the compiler minutes
    Messages: Same<typeof zh>
  }
}
