import type { Same } from '../same'
import type zh from '../zh-CN/regulation'

export default {
  title: 'Measures for the Nanchang Mayor’s Quality Award',
  inForce: 'numbers of: {title}',
  ownNumbers: 'numbers of the regulation itself',
  gloss: 'The English is a gloss for reading; the Chinese text alone is law.',
  contents: 'Contents',
  article: 'Article {number, number}',
  process: 'The process',
  processText:
    'Drawn from the rules that the system runs: what can be done in each stage, by whom, on which article, and where it leads.',
  acts: 'Acts on this article',
  numbers: 'Numbers in force',
  notARule: 'No act is refused on it, because',
  number: '{value, number}',
  comma: ', ',
  colon: ': ',
} as const satisfies Same<typeof zh>
