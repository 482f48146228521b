/** What stands in the papers of a meeting: headings, texts, tables with the widths of their columns as parts of the whole. */
export type MeetingBlock =
  | { kind: 'heading'; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'table'; widths: readonly number[]; head: readonly string[]; rows: readonly (readonly string[])[] }

export type MeetingWords = {
  title: string
  subtitle: string
  note: string
  contents: string
  cover: readonly (readonly [string, string])[]
  agenda: string
  rules: string
  ruleText: string
  members: string
  memberHead: readonly string[]
  candidates: string
  candidateHead: readonly string[]
  checks: string
  checkHead: readonly string[]
  report: string
  reports: string
  none: string
}

export type MeetingPaperFacts = {
  agenda: string
  members: readonly (readonly string[])[]
  candidates: readonly (readonly string[])[]
  checks: readonly (readonly string[])[]
  summary: string
  reports: readonly { name: string; texts: readonly { title: string; text: string }[] }[]
}

/** The papers of the leading group's meeting as data for the template `meeting` (A18): one file with contents and bookmarks. */
export function meetingPaper(facts: MeetingPaperFacts, words: MeetingWords) {
  const { title, subtitle, note, contents, cover } = words
  const table = (widths: number[], head: readonly string[], rows: readonly (readonly string[])[]): MeetingBlock =>
    rows.length > 0 ? { kind: 'table', widths, head, rows } : { kind: 'text', text: words.none }
  const text = (said: string): MeetingBlock => ({ kind: 'text', text: said.trim() || words.none })
  return {
    ...{ title, subtitle, note, contents, cover },
    parts: [
      { title: words.agenda, blocks: [text(facts.agenda)] },
      {
        title: words.rules,
        blocks: [
          text(words.ruleText),
          { kind: 'heading', text: words.members },
          table([2, 5, 3], words.memberHead, facts.members),
        ],
      },
      { title: words.candidates, blocks: [table([2, 1, 5, 3, 2, 2], words.candidateHead, facts.candidates)] },
      { title: words.checks, blocks: [table([5, 2, 2, 4], words.checkHead, facts.checks)] },
      { title: words.report, blocks: [text(facts.summary)] },
      {
        title: words.reports,
        blocks: facts.reports.flatMap(({ name, texts }): MeetingBlock[] => [
          { kind: 'heading', text: name },
          ...texts.flatMap(({ title: head, text: said }): MeetingBlock[] => [
            text(`${head}：${said.trim() || words.none}`),
          ]),
        ]),
      },
    ],
  }
}
