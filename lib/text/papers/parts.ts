/** The fixed words of a paper's layout (GB/T 9704-2012). */
export const PARTS = {
  annex: '附件',
  copies: '抄送',
  signer: '签发人',
  minutes: '会议纪要',
  printed: '印发',
} as const
