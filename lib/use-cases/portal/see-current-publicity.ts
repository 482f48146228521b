import { db } from '@/lib/data/db'
import { latestCycle } from '@/lib/data/editions'
import { preliminaryList } from '@/lib/data/meetings'
import { publishedNotices } from '@/lib/data/notices'
import { endOf, periodIsOver } from '@/lib/rules/calendar'
import { publicNotice } from './see-notice'

/** The publicity notice in force and its period (A19); `last` is the last one there was when none is in force. */
export async function seeCurrentPublicity(now: Date) {
  const cycle = await latestCycle(db)
  const [notice] = await publishedNotices(db, { kind: 'publicity' }, 1)
  const shown = notice && publicNotice(notice)
  if (!shown?.endsOn || !cycle || cycle.stage !== 'publicity' || notice?.cycleId !== cycle.id)
    return { current: null, last: shown ?? null }
  return {
    current: {
      ...shown,
      cycleId: cycle.id,
      endsAt: endOf(shown.endsOn),
      isOver: periodIsOver(now, shown.endsOn),
      contact: shown.contact || cycle.contact,
    },
    last: null,
  }
}

/** The same with those against whom an objection can be filed now. */
export async function seeObjectionForm(now: Date) {
  const view = await seeCurrentPublicity(now)
  const list = view.current ? await preliminaryList(db, view.current.cycleId) : []
  return { ...view, winners: list.map(({ applicationId, lane, name }) => ({ applicationId, lane, name })) }
}
