import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { hashOf, type LedgerFacts } from '@/lib/data/ledger'
import { editionFor } from '@/lib/rules/criteria'
import { RULEBOOK_2021 } from '@/lib/rules/rulebook'
import { stored, totalOf } from '@/lib/rules/scoring'
import { ledger } from './chain'
import { people } from './people'
import { columnsOf, insert } from './rows'

export type Size = { applications: number; reviewers: number; sheets: number; comment: number }
export type BenchFacts = {
  cycleId: string
  applicationId: string
  reviewer: string
  /** applications whose sheets this reviewer has open: score sheets to save */
  drafts: readonly string[]
  word: string
  /** the number of a certificate that was given */
  certificate: string
  /** whoever writes an application in an edition that takes applications, and that draft */
  writer: { login: string; draft: string }
}

// before the editions of the demo, whose publicity notice is the one in force
const EDITION = 0
const DRAFTS = 12
const PHRASES = [
  '方法系统并展开到主要部门，定期评审后有改进。',
  '三年数据齐全，趋势向好，与标杆的差距在缩小。',
  '与战略目标衔接，责任到岗，考核有依据。',
  '部分支持过程的展开尚不均衡，建议补充对比数据。',
  '改进效果的量化评价可以加强，并说明数据来源。',
]
const items = editionFor('organization', RULEBOOK_2021.criteriaEdition).items
const percents = (seed: number) =>
  Object.fromEntries(items.map(({ number }, i) => [number, 30 + 5 * ((seed * 7 + i * 3 + ((seed >> 3) % 5)) % 12)]))

/** A sheet whose comments together have about `length` characters. */
function sheetItems(seed: number, length: number) {
  const each = Math.ceil(length / items.length / 2)
  const text = (at: number) => {
    let words = ''
    for (let i = at; words.length < each; i++) words += PHRASES[i % PHRASES.length]
    return words.slice(0, each)
  }
  return Object.fromEntries(
    Object.entries(percents(seed)).map(([number, percent], i) => [
      number,
      { percent, strengths: text(seed + i), opportunities: text(seed + i + 2), references: `第 ${i + 3} 页` },
    ]),
  )
}

/** A draft with all its texts, in an edition whose window is open. */
async function openDraft(
  client: pg.Client,
  from: { pinnedAt: string; content: object },
): Promise<BenchFacts['writer']> {
  const login = 'org01'
  const { rows } = await client.query<{ partyId: string }>(
    'SELECT m."partyId" FROM "Membership" m JOIN "User" u ON u.id = m."userId" WHERE u.login = $1',
    [login],
  )
  const [cycleId, draft] = [randomUUID(), randomUUID()]
  const { pinnedAt: at, content } = from
  const window = { windowOpensAt: '2026-01-01T00:00:00Z', windowClosesAt: '2098-01-01T00:00:00Z' }
  const edition = { edition: EDITION - 1, title: '基准测试申报届', awardYear: 2098, stage: 'application' }
  await insert(client, 'Cycle', [
    { id: cycleId, ...edition, ...window, rulebook: RULEBOOK_2021, pinnedAt: at, createdAt: at },
  ])
  const application = { id: draft, cycleId, partyId: rows[0]?.partyId, kind: 'organization', version: 0 }
  await insert(client, 'Application', [
    { ...application, content: { ...content, innovation: '' }, savedAt: at, createdAt: at },
  ])
  return { login, draft }
}

/**
 * Fills an edition in document review: `applications` with `sheets` submitted sheets each by `reviewers`, consensus and ledger, and a few
 * more whose sheets are still open. In bulk, but by the same pure rules and under the database's constraints and triggers.
 */
export async function fill(ownerUrl: string, size: Size): Promise<BenchFacts> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  await columnsOf(client)
  const reviewers = await people(client, size.reviewers)
  const [cycleId, at] = [randomUUID(), new Date().toISOString()]
  const [sample] = (
    await client.query<{ content: object; evidence: object }>(
      `SELECT v.content, v.evidence FROM "SubmissionVersion" v JOIN "Application" a ON a.id = v."applicationId" WHERE a.kind = 'organization' LIMIT 1`,
    )
  ).rows
  const cycle = {
    id: cycleId,
    edition: EDITION,
    title: '基准测试届',
    awardYear: 2098,
    stage: 'documentReview',
    rulebook: RULEBOOK_2021,
    pinnedAt: at,
    windowOpensAt: '2026-01-01T00:00:00Z',
    windowClosesAt: '2026-02-01T00:00:00Z',
    createdAt: at,
  }
  await insert(client, 'Cycle', [cycle])
  const writing = await openDraft(client, { ...cycle, content: sample?.content ?? {} })
  await insert(
    client,
    'Undertaking',
    reviewers.map(({ id }) => ({
      id: randomUUID(),
      cycleId,
      reviewerId: id,
      textHash: hashOf('undertaking'),
      signedAt: at,
    })),
  )

  const panelCount = Math.max(1, Math.floor(size.reviewers / size.sheets))
  const panels = Array.from({ length: panelCount + 1 }, (_, p) => {
    const members = Array.from(
      { length: size.sheets },
      (_, m) => reviewers[((p % panelCount) * size.sheets + m) % reviewers.length],
    )
    return { id: randomUUID(), members: members.flatMap((member) => member ?? []), isOpen: p === panelCount }
  })
  await insert(
    client,
    'Panel',
    panels.map(({ id, members }, p) => ({
      id,
      cycleId,
      name: `第${p + 1}组`,
      kind: 'organization',
      leadId: members[0]?.id,
      createdAt: at,
    })),
  )
  await insert(
    client,
    'PanelMember',
    panels.flatMap(({ id, members }) => members.map((member) => ({ panelId: id, reviewerId: member.id }))),
  )

  const applications = Array.from({ length: size.applications + DRAFTS }, (_, n) => {
    const panel = n < size.applications ? panels[n % panelCount] : panels[panelCount]
    if (!panel) throw new Error('no panel')
    return {
      id: randomUUID(),
      partyId: randomUUID(),
      n,
      panel,
      total: stored(totalOf(editionFor('organization', RULEBOOK_2021.criteriaEdition), percents(n))),
    }
  })
  await insert(
    client,
    'Party',
    applications.map(({ partyId, n }) => ({
      id: partyId,
      kind: 'organization',
      name: `南昌基准${String(n + 1).padStart(4, '0')}制造有限公司`,
      orgKind: 'enterprise',
      creditCode: `BENCH${String(n).padStart(13, '0')}`,
      region: '360111',
      zone: 'gaoxin',
      industry: 'C3599',
      createdAt: at,
    })),
  )
  await insert(
    client,
    'Application',
    applications.map(({ id, partyId, n, panel }) => ({
      id,
      cycleId,
      partyId,
      kind: 'organization',
      content: sample?.content ?? {},
      version: 1,
      savedAt: at,
      createdAt: at,
      receiptNo: `BENCH-${String(n + 1).padStart(5, '0')}`,
      submittedAt: at,
      acceptedAt: at,
      eligible: true,
      panelId: panel.id,
    })),
  )
  await insert(
    client,
    'SubmissionVersion',
    applications.map(({ id }) => ({
      id: randomUUID(),
      applicationId: id,
      number: 1,
      content: sample?.content ?? {},
      evidence: sample?.evidence ?? [],
      hash: hashOf(id),
      submittedAt: at,
      submittedBy: 'bench',
    })),
  )
  const tasks = applications.flatMap(({ id, n, panel }) =>
    panel.members.map((member, m) => ({
      id: randomUUID(),
      applicationId: id,
      reviewerId: member.id,
      n: n * 31 + m,
      isOpen: panel.isOpen,
    })),
  )
  await insert(
    client,
    'ConflictDeclaration',
    tasks.map(({ applicationId, reviewerId }) => ({
      id: randomUUID(),
      cycleId,
      applicationId,
      reviewerId,
      isFree: true,
      declaredAt: at,
    })),
  )
  await insert(
    client,
    'Assignment',
    tasks.map(({ id, applicationId, reviewerId }) => ({
      id,
      cycleId,
      applicationId,
      reviewerId,
      round: 'document',
      assignedBy: 'bench',
      assignedAt: at,
    })),
  )
  await insert(
    client,
    'Sheet',
    tasks.map(({ id, n, isOpen }) => {
      const content = sheetItems(n, size.comment)
      const total = stored(totalOf(editionFor('organization', RULEBOOK_2021.criteriaEdition), percents(n)))
      const sealed = isOpen ? {} : { submittedAt: at, total, hash: hashOf(content) }
      return {
        id: randomUUID(),
        cycleId,
        assignmentId: id,
        revision: 1,
        items: content,
        keyFactors: PHRASES[n % PHRASES.length],
        version: 1,
        savedAt: at,
        ...sealed,
      }
    }),
  )
  const shut = panels.filter(({ isOpen }) => !isOpen).map(({ id }) => id)
  await client.query('UPDATE "Panel" SET "consensusOpenedAt" = $1 WHERE id = ANY ($2)', [at, shut])
  const agreed = applications.filter(({ panel }) => !panel.isOpen)
  await insert(
    client,
    'Consensus',
    agreed.map(({ id, n, total }) => ({
      id: randomUUID(),
      cycleId,
      applicationId: id,
      round: 'document',
      total,
      recordedBy: 'bench',
      recordedAt: at,
      dissent: '',
      remark: '',
      items: Object.fromEntries(
        Object.entries(percents(n)).map(([number, percent]) => [number, { percent, comment: '' }]),
      ),
    })),
  )
  await client.query(
    'UPDATE "Application" a SET "documentScore" = s.total FROM jsonb_to_recordset($1::jsonb) AS s(id text, total numeric) WHERE a.id = s.id',
    [JSON.stringify(agreed.map(({ id, total }) => ({ id, total })))],
  )
  await client.query('UPDATE "Panel" SET "closedAt" = $1 WHERE id = ANY ($2)', [at, shut])
  const about = (act: string, role: string, article: LedgerFacts['article'], id: string) => ({
    act,
    role,
    article,
    cycleId,
    subjectKind: 'application',
    subjectId: id,
  })
  await ledger(client, [
    ...applications.flatMap(({ id }) => [
      about('submitApplication', 'applicant', 'A14', id),
      about('acceptApplication', 'handler', 'A14', id),
      about('decideEligibility', 'handler', 'A15', id),
    ]),
    ...tasks
      .filter(({ isOpen }) => !isOpen)
      .map(({ applicationId }) => about('submitSheet', 'reviewer', 'A16', applicationId)),
    ...agreed.map(({ id }) => about('recordConsensus', 'reviewer', 'A16', id)),
  ])
  const certificate =
    (
      await client.query<{ no: string }>(
        'SELECT "certificateNo" AS no FROM "Honour" WHERE "certificateNo" IS NOT NULL LIMIT 1',
      )
    ).rows[0]?.no ?? ''
  await client.query('ANALYZE')
  await client.end()
  const open = panels.find(({ isOpen }) => isOpen)
  return {
    cycleId,
    applicationId: applications[0]?.id ?? '',
    reviewer: open?.members[0]?.login ?? '',
    drafts: applications.filter(({ panel }) => panel.isOpen).map(({ id }) => id),
    word: '基准0007',
    certificate,
    writer: writing,
  }
}
