import { ARTICLES_EN } from './articles-en'
import { ARTICLES_ZH } from './articles-zh'
import type { Article } from './unmet'

type Words = { zh: string; en: string }

/** One article: its text, an English gloss of each paragraph, and the chapter in which it stands. */
export type ArticleText = { id: Article; number: number; chapter: number; zh: readonly string[]; en: readonly string[] }

/** The seven chapters of the regulation. */
export const CHAPTERS: readonly Words[] = [
  { zh: '第一章　总则', en: 'Chapter 1 · General provisions' },
  { zh: '第二章　组织管理', en: 'Chapter 2 · Organization' },
  { zh: '第三章　申报条件', en: 'Chapter 3 · Conditions' },
  { zh: '第四章　评审程序', en: 'Chapter 4 · Procedure' },
  { zh: '第五章　表彰奖励', en: 'Chapter 5 · Commendation and reward' },
  { zh: '第六章　监督管理', en: 'Chapter 6 · Supervision' },
  { zh: '第七章　附则', en: 'Chapter 7 · Supplementary' },
]

/** The 31 articles of 洪府发〔2021〕21号, in order. */
export const ARTICLES: readonly ArticleText[] = ARTICLES_ZH.map(({ number, ...rest }) => ({
  id: `A${number}`,
  number,
  en: ARTICLES_EN[number] ?? [],
  ...rest,
}))

/** Articles on which no act and no requirement rests, and why. Every other article is cited by one. */
export const NOT_RULES: Readonly<Record<Article, Words>> = {
  A1: { zh: '立法目的，不设行为要件。', en: 'States the purpose; it sets no requirement on an act.' },
  A2: { zh: '适用范围，整个系统即为其适用。', en: 'States the scope; the whole system is its application.' },
  A12: {
    zh: '概括评审程序的先后；其顺序由各阶段的流转（第十三条至第二十条）体现。',
    en: 'Sums up the order of the procedure; that order is carried by the moves between stages under Articles 13 to 20.',
  },
  A29: {
    zh: '约束获奖组织在系统之外的宣传；荣誉榜与证书查验注明获奖年度。',
    en: 'Binds what winners publish outside the system; the honour roll and verification state the award year.',
  },
  A31: { zh: '施行日期。', en: 'States the day of taking effect.' },
}
