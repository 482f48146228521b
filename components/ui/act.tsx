import { useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'
import { ActForm } from './act-form'

/** `ActForm` with the words of the reader's language, drawn by the server. Screens use this one. */
export function Act(props: Omit<ComponentProps<typeof ActForm>, 'words'>) {
  const t = useTranslations('ui')
  const words = { working: t('working'), failed: t('failed'), problems: t('problems'), cancel: t('cancel') }
  return <ActForm words={words} {...props} />
}
