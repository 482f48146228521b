import type { Same } from '../same'
import type zh from '../zh-CN/document-review'

export default {
  undertaking: {
    title: 'Undertaking of secrecy and integrity',
    text: 'I undertake: (1) to keep the trade and technical secrets of applicants and all information of the review, and neither to copy nor to pass on any file; (2) to review independently, objectively and fairly, and to accept no gift, meal or other advantage from an applicant; (3) to declare every interest and to withdraw; (4) to keep no application material afterwards. I answer for a breach under article 28 of the Measures.',
  },
} as const satisfies Same<typeof zh>
