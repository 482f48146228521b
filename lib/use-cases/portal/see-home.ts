import { db } from '@/lib/data/db'
import { latestCycle } from '@/lib/data/editions'
import { publishedNotices } from '@/lib/data/notices'

/** What the public meets first: the edition announced last with its dates, and what was published last. */
export async function seeHome() {
  const [cycle, notices] = [await latestCycle(db), await publishedNotices(db, {}, 6)]
  return {
    cycle: cycle && {
      title: cycle.title,
      stage: cycle.stage,
      windowOpensAt: cycle.windowOpensAt,
      windowClosesAt: cycle.windowClosesAt,
      pinnedAt: cycle.pinnedAt,
      contact: cycle.contact,
    },
    publicity: notices.find(({ kind }) => kind === 'publicity' && cycle?.stage === 'publicity') ?? null,
    notices,
  }
}
