import { getTranslations } from 'next-intl/server'

const OWN = [
  'percent',
  'references',
  'bands',
  'total',
  'saving',
  'unsaved',
  'failed',
  'sealText',
  'cancel',
  'keyFactors',
  'stale',
  'staleText',
  'mine',
  'theirs',
  'keepMine',
  'takeTheirs',
  'noBand',
] as const

export type SheetWords = Record<
  (typeof OWN)[number] | 'strengths' | 'opportunities' | 'save' | 'submit' | 'saved' | 'points' | 'notScored',
  string
>

/** The words of the sheet's island, in the reader's language; `#` stands for a number. */
export async function sheetWords(): Promise<SheetWords> {
  const t = await getTranslations('cycle')
  return {
    ...(Object.fromEntries(OWN.map((key) => [key, t(`sheet.${key}`)])) as Record<(typeof OWN)[number], string>),
    strengths: t('fields.strengths'),
    opportunities: t('fields.opportunities'),
    save: t('acts.saveSheet'),
    submit: t('acts.submitSheet'),
    saved: t('saved'),
    points: t('sheet.points', { points: 0 }).replace('0', '#'),
    notScored: t('sheet.notScored', { count: 0 }).replace('0', '#'),
  }
}
