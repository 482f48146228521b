import type { BenchFacts } from './facts'

/** One thing that is measured: how it is asked for, by whom, and what it may cost. */
export type Measure = {
  name: string
  path: string
  /** who asks; null: the public */
  login: string | null
  /** most CPU ms per request of server and database together, where the project set itself one */
  cpu?: number
  /** most KB of script, gzip; null: not a page */
  scripts: number | null
  requests: number
  /** how many ask at once; a few where nothing is said */
  connections?: number
  /** the next save, and what its answer says: false if it was not saved */
  save?: { next: () => { path: string; body: string }; saved: (answer: string) => boolean }
}

const versions = new Map<string, number>()
const written = new Map<string, string>()
const PUBLIC_KB = 150
const WORK_KB = 220

/** One's open sheets, saved in turn, each on top of the version that its last save answered. */
function savesOf({ cycleId, drafts }: BenchFacts): Measure['save'] {
  const items = Object.fromEntries(
    ['4-1-2', '4-1-3', '4-1-4', '4-2-2', '4-2-3'].map((key) => [
      key,
      {
        percent: 55,
        strengths: '方法系统、展开充分。'.repeat(15),
        opportunities: '对比数据可更充分。'.repeat(15),
        references: '第 3 页',
      },
    ]),
  )
  let turn = 0
  let current = ''
  return {
    next: () => {
      current = drafts[turn++ % drafts.length] ?? ''
      const draft = { cycleId, applicationId: current, round: 'document', keyFactors: '', items }
      return { path: `/api/sheets/${current}`, body: JSON.stringify({ ...draft, version: versions.get(current) ?? 1 }) }
    },
    saved: (answer) => {
      const { version, stale } = JSON.parse(answer) as { version?: number; stale?: { version: number } }
      versions.set(current, version ?? stale?.version ?? 1)
      return version !== undefined
    },
  }
}

/** One field of a draft, saved in turn between two texts, each on top of the one that stands. */
function formSaves(draft: string): Measure['save'] {
  const texts = ['甲', '乙'].map((end) => `质量方针与目标层层分解，逐级评审。${end}`.repeat(60))
  let sent = ''
  return {
    next: () => {
      const from = written.get(draft) ?? null
      sent = (from === texts[0] ? texts[1] : texts[0]) ?? ''
      return {
        path: `/api/applications/${draft}/draft`,
        body: JSON.stringify({ changes: { innovation: { from, to: sent } } }),
      }
    },
    saved: (answer) => {
      const isSaved = (JSON.parse(answer) as { version?: number }).version !== undefined
      if (isSaved) written.set(draft, sent)
      return isSaved
    },
  }
}

/** What is measured, on the facts of the benchmark's database. */
export function measures(facts: BenchFacts): Measure[] {
  const { cycleId, applicationId, reviewer, drafts, word, writer, certificate } = facts
  const office = `/cycles/${cycleId}/applications`
  return [
    { name: 'Public home', path: '/', login: null, scripts: PUBLIC_KB, requests: 1000 },
    { name: 'Publicity notice', path: '/publicity', login: null, cpu: 2, scripts: PUBLIC_KB, requests: 2000 },
    {
      name: 'Publicity notice, 50 at once',
      path: '/publicity',
      login: null,
      scripts: null,
      requests: 3000,
      connections: 50,
    },
    {
      name: 'Verification of a certificate',
      path: `/verify?number=${encodeURIComponent(certificate)}`,
      login: null,
      scripts: PUBLIC_KB,
      requests: 300,
    },
    { name: 'Sign-in', path: '/sign-in', login: null, scripts: PUBLIC_KB, requests: 1000 },
    {
      name: 'Office table, first page by score',
      path: `${office}?sort=score&order=desc`,
      login: 'handler1',
      cpu: 15,
      scripts: WORK_KB,
      requests: 200,
    },
    {
      name: 'Office table, all rows by score',
      path: `${office}?sort=score&order=desc&per=all`,
      login: 'handler1',
      cpu: 90,
      scripts: WORK_KB,
      requests: 40,
    },
    {
      name: 'Application with its sheets',
      path: `${office}/${applicationId}/sheets`,
      login: 'handler1',
      cpu: 12,
      scripts: WORK_KB,
      requests: 200,
    },
    { name: 'Reviewer’s queue', path: '/review', login: reviewer, cpu: 12, scripts: WORK_KB, requests: 200 },
    {
      name: 'Scoring page, 23 items',
      path: `/review/${drafts[0]}?round=document`,
      login: reviewer,
      scripts: WORK_KB,
      requests: 60,
    },
    {
      name: 'Saving a score sheet',
      path: '/api/sheets',
      login: reviewer,
      cpu: 8,
      scripts: null,
      requests: 300,
      save: savesOf(facts),
    },
    {
      name: 'Form page, a step of the report',
      path: `/applications/${writer.draft}/form/report1`,
      login: writer.login,
      scripts: WORK_KB,
      requests: 200,
    },
    {
      name: 'Saving a form step',
      path: `/api/applications/${writer.draft}/draft`,
      login: writer.login,
      cpu: 8,
      scripts: null,
      requests: 300,
      save: formSaves(writer.draft),
    },
    {
      name: 'Export of all scores',
      path: `/api/cycles/${cycleId}/scores/export`,
      login: 'handler1',
      scripts: null,
      requests: 20,
    },
    { name: 'Ranking of all', path: `/cycles/${cycleId}/ranking`, login: 'handler1', scripts: WORK_KB, requests: 20 },
    {
      name: 'Search',
      path: `${office}?q=${encodeURIComponent(word)}`,
      login: 'handler1',
      scripts: WORK_KB,
      requests: 200,
    },
  ]
}
