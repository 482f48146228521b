/** What stands around the words of a paper: whose it is, its number, who signs, its day. */
export type OfficialFrame = {
  letterhead: string
  number: string | null
  /** 签发人, only on what goes upwards */
  signer: string | null
  /** 署名 */
  signatory: string
  /** ISO day */
  day: string
}
