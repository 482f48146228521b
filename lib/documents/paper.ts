import type { IssuingBody } from '../rules/issuing-bodies'
import { type PaperKind, ruleOf } from '../rules/papers'
import type { Common } from '../text/papers/common'
import type { Draft } from '../text/papers/draft'
import { DRAFTS } from '../text/papers/drafts'
import { PARTS } from '../text/papers/parts'
import { officialDocx } from './official-document'
import type { OfficialFrame } from './official-frame'

/** Everything that a paper is made from, as the register keeps it. */
export type PaperFacts = {
  common: Common
  body: IssuingBody
  content: unknown
  /** 发文字号; empty where the paper has none */
  documentNo: string
  day: string
}

/** What goes upwards names who answers for it. */
const UPWARDS: readonly PaperKind[] = ['compositeReview', 'councilRequest', 'councilReport']

/** What a paper says. */
export function draftOf(kind: PaperKind, { common, content }: PaperFacts): Draft {
  return (DRAFTS[kind] as (common: Common, content: unknown) => Draft)(common, content)
}

/** The title as a register lists it, in one line. */
export const titleOf = (kind: PaperKind, facts: PaperFacts): string => draftOf(kind, facts).title.replaceAll('\n', '')

function frameOf(kind: PaperKind, { body, documentNo, day }: PaperFacts, { form }: Draft): OfficialFrame {
  const letterhead = {
    document: body.letterhead,
    letter: body.name,
    minutes: `${body.name}${PARTS.minutes}`,
    plain: '',
  }[form]
  const signer = UPWARDS.includes(kind) ? body.signer || '\u3000\u3000\u3000' : null
  return { letterhead, number: documentNo || null, signer, signatory: body.name, day }
}

/** A paper as a .docx. The same facts give the same bytes, so that it can be made again and compared with the register. */
export async function paperDocx(kind: PaperKind, facts: PaperFacts): Promise<Uint8Array> {
  const draft = draftOf(kind, facts)
  return officialDocx(frameOf(kind, facts, draft), draft)
}

/** Under what name it is saved. */
export function paperFileName(kind: PaperKind, facts: PaperFacts, subject: string): string {
  const parts = ruleOf(kind).numbering === 'none' ? [] : [facts.documentNo]
  return `${[...parts, titleOf(kind, facts), subject]
    .filter(Boolean)
    .join('-')
    .replace(/[\\/:*?"<>|]/g, '')
    .slice(0, 110)}.docx`
}
