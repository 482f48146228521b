import { db } from '@/lib/data/db'
import { cycleOfEdition } from '@/lib/data/editions'
import { dayOf } from '@/lib/rules/calendar'
import type { PaperKind } from '@/lib/rules/papers'
import { makePapers } from '@/lib/use-cases/papers/make-papers'
import { paperSubjects } from '@/lib/use-cases/papers/paper-facts'
import type { Plan } from './plan'
import { must, type World } from './world'

/** The office makes papers of these kinds about all that is new. */
export async function playPapers(world: World, plan: Plan, kinds: readonly PaperKind[]): Promise<void> {
  const cycle = await cycleOfEdition(db, plan.edition)
  if (!cycle) throw new Error(`no edition ${plan.edition}`)
  for (const kind of kinds) {
    const subjects = (await paperSubjects(db, cycle, kind, dayOf(world.now())))
      .filter(({ latest, hash }) => latest?.factsHash !== hash)
      .map(({ id }) => id || '-')
    if (subjects.length === 0) continue
    must(await makePapers(await world.actor('handler1'), { cycleId: cycle.id, kind, subjects }, world.now()))
  }
}
