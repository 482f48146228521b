import { invented } from '@/lib/optimise/invented.fixtures'
import { propose } from '@/lib/optimise/propose'
import { solve } from '@/lib/optimise/solve'
import { faultsOf, loadsOf } from '@/lib/rules/assignment'
import { fitOf } from '@/lib/rules/trades'

/** Proposes an assignment and says how long it took and how good it is, in one line. */
export async function measureAssignment(
  applications: number,
  reviewers: number,
  sheets: number,
  cap: number | null = null,
  seed = 7,
) {
  const facts = invented(applications, reviewers, sheets, cap, seed)
  let solved = 0
  const begin = performance.now()
  const { given, missing } = await propose(facts, (text) => {
    solved++
    return solve(text)
  })
  const seconds = (performance.now() - begin) / 1000
  const loads = [...loadsOf(facts, given).values()]
  const trades = new Map(facts.subjects.map(({ id, trade }) => [id, trade]))
  const fields = new Map(facts.candidates.map((one) => [one.id, one.fields]))
  const fits = given.flatMap(({ applicationId, reviewerIds }) =>
    reviewerIds.map((id) => fitOf(fields.get(id) ?? [], trades.get(applicationId) ?? '')),
  )
  return {
    size: `${applications} × ${reviewers} × ${sheets}${cap === null ? '' : ` (cap ${cap})`}`,
    seconds: Math.round(seconds * 100) / 100,
    loads: `${Math.min(...loads)}–${Math.max(...loads)}`,
    ownField: `${Math.round((100 * fits.filter((fit) => fit === 'own').length) / fits.length)} %`,
    solved,
    missing: missing.reduce((sum, { count }) => sum + count, 0),
    faults: faultsOf(facts, given).length - missing.length,
  }
}

if (process.argv[1]?.endsWith('assignment.ts')) {
  for (const [applications, reviewers, sheets, cap] of [
    [30, 12, 5, null],
    [200, 30, 5, null],
    [1000, 60, 5, null],
    [1000, 60, 5, 84],
    [1000, 60, 5, 60],
  ] as const)
    console.log(JSON.stringify(await measureAssignment(applications, reviewers, sheets, cap)))
  for (let seed = 1; seed <= 10; seed++) console.log(JSON.stringify(await measureAssignment(1000, 60, 5, null, seed)))
  process.exit(0)
}
