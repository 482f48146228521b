import { db } from '@/lib/data/db'
import { latestCycle } from '@/lib/data/editions'
import { RULEBOOK_2021 } from '@/lib/rules/rulebook'

/** The rulebook in force and the stage reached: of the edition announced last, or the regulation's own numbers before the first. */
export async function seeRegulation() {
  const cycle = await latestCycle(db)
  return { rulebook: cycle?.rulebook ?? RULEBOOK_2021, title: cycle?.title ?? null, stage: cycle?.stage }
}
