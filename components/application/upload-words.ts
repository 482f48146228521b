import { useTranslations } from 'next-intl'

const KEYS = [
  'drop',
  'kind',
  'chooseKind',
  'pick',
  'camera',
  'secret',
  'tray',
  'waiting',
  'needsKind',
  'checking',
  'attached',
  'failed',
  'offline',
  'signIn',
  'signInHere',
  'retry',
  'cancel',
  'clear',
  'empty',
] as const

/** The words of the upload panel; braces are filled in by `fill`. */
export type UploadWords = Record<(typeof KEYS)[number] | 'limits' | 'tooLarge' | 'summary' | 'sending', string>

/** The words that the panel needs in the browser; the limits are told before anything is chosen. */
export function useUploadWords(limits: { megabytes: number; files: number; gigabytes: number }): UploadWords {
  const t = useTranslations('application.upload')
  return {
    ...(Object.fromEntries(KEYS.map((key) => [key, t(key)])) as Record<(typeof KEYS)[number], string>),
    limits: t('limits', limits),
    tooLarge: t('tooLarge', { megabytes: limits.megabytes }),
    summary: t.raw('summary') as string,
    sending: t.raw('sending') as string,
  }
}

/** One file on its way. `sent` counts bytes that the server has. */
export type Sending = {
  id: number
  name: string
  size: number
  kind: string
  sent: number
  state: 'needsKind' | 'waiting' | 'sending' | 'checking' | 'attached' | 'failed' | 'offline' | 'signIn'
  problem: string
}
