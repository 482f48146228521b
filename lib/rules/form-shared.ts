import type { Column, Field } from './form'

/** Government quality awards held: they decide on money (A21) and on the time to wait (A23). */
export const HONOUR_COLUMNS: readonly Column[] = [
  { key: 'level', type: 'choice', options: ['national', 'provincial', 'municipal'], required: true },
  { key: 'name', type: 'text', required: true },
  { key: 'grade', type: 'choice', options: ['award', 'nomination'], required: true },
  { key: 'year', type: 'integer', required: true },
  { key: 'money', type: 'choice', options: ['yes', 'no'], required: true },
]

/** Other honours of the last three years. */
export const OTHER_HONOURS: Field = {
  key: 'otherHonours',
  type: 'rows',
  most: 20,
  columns: [
    { key: 'date', type: 'month', required: true },
    { key: 'name', type: 'text', required: true },
    { key: 'by', type: 'text', required: true },
    { key: 'result', type: 'text' },
  ],
}

/** Truth, consent to checks and to publicity, the duties of a winner, the notice on personal information: each accepted by itself. */
export const COMMITMENT_KEYS = ['isTrue', 'mayCheck', 'mayPublish', 'willShare', 'privacyRead'] as const

export const COMMITMENTS: readonly Field[] = [
  { key: 'secrets', type: 'longText', maximum: 500, article: 'A28' },
  ...COMMITMENT_KEYS.map(
    (key): Field => ({ key, type: 'flag', required: true, article: key === 'willShare' ? 'A25' : 'A14' }),
  ),
  { key: 'signer', type: 'text', required: true, article: 'A14' },
  { key: 'signerPost', type: 'text' },
  { key: 'signedOn', type: 'date', required: true, article: 'A14' },
]
