const WORD = /\p{Script=Han}|[\p{L}\p{N}]+(?:[.,'’%/-][\p{L}\p{N}]+)*/gu
const HAN_RUN = /\p{Script=Han}/u

/**
 * 字数 the way office software counts: each Han character is 1, each Latin word or number is 1; punctuation and white space are 0.
 * A run such as `ISO9001` or `98.5` counts once.
 */
export function wordCount(text: string): number {
  const spaced = text.replace(/\p{Script=Han}/gu, (character) => ` ${character} `)
  return [...spaced.matchAll(WORD)].filter(([word]) => HAN_RUN.test(word) || /[\p{L}\p{N}]/u.test(word)).length
}
