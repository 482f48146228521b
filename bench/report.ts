import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Seen } from './browser'
import type { Load } from './load'
import type { Cpu } from './machine'
import type { Measure } from './pages'

export type Line = {
  measure: Measure
  load: Load
  cpu: Cpu
  queries: number
  /** statements of one request on the small database */
  queriesSmall: number | null
  seen: Seen | null
}

const one = (value: number) => value.toFixed(1)
const verdict = (value: number, most: number | null | undefined) => {
  if (most === null || most === undefined) return ''
  return value <= most ? ` ✓≤${most}` : ` ✗>${most}`
}

function cells({ measure, load, cpu, queries, queriesSmall, seen }: Line): string[] {
  const each = cpu && { server: cpu.server / measure.requests, database: cpu.database / measure.requests }
  const grows = queriesSmall !== null && queries > queriesSmall
  return [
    measure.name,
    one(load.p50),
    one(load.p95),
    String(load.perSecond),
    each ? one(each.server) : 'not measured',
    each ? one(each.database) : 'not measured',
    each ? `${one(each.server + each.database)}${verdict(each.server + each.database, measure.cpu)}` : 'not measured',
    one(load.bytes / 1024),
    `${queries}${queriesSmall === null ? '' : grows ? ` ✗ (${queriesSmall} on few rows)` : ' ✓'}`,
    seen ? `${one(seen.scriptBytes / 1024)}${verdict(seen.scriptBytes / 1024, measure.scripts)}` : '–',
    seen ? String(seen.lcp) : '–',
    seen ? String(seen.blocked) : '–',
    String(load.failed),
  ]
}

const HEAD = [
  'what',
  'p50 ms',
  'p95 ms',
  'per s',
  'CPU ms server',
  'CPU ms database',
  'CPU ms both',
  'KB gzip',
  'statements',
  'script KB gzip',
  'LCP ms (4× slower)',
  'blocked ms (4× slower)',
  'failed',
]

/** The figures as a Markdown table: ✓ and ✗ say whether a figure that was asked for is reached. */
export function table(lines: readonly Line[]): string {
  const rows = [HEAD, HEAD.map(() => '---'), ...lines.map(cells)]
  return rows.map((row) => `| ${row.join(' | ')} |`).join('\n')
}

/** Keeps the figures as JSON in `bench/results`; answers where. */
export function keep(root: string, size: object, lines: readonly Line[]): string {
  const folder = join(root, 'bench', 'results')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'latest.json')
  const facts = lines.map(({ measure: { name, path, cpu, scripts, requests }, ...rest }) => ({
    name,
    path,
    asked: { cpu, scripts },
    requests,
    ...rest,
  }))
  writeFileSync(file, JSON.stringify({ at: new Date().toISOString(), size, lines: facts }, null, 2))
  return file
}
