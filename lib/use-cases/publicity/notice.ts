import type { CycleFacts } from '@/lib/data/cycles'
import type { Tx } from '@/lib/data/db'
import { preliminaryList } from '@/lib/data/meetings'
import { publish } from '@/lib/data/notices'
import { openProposal, propose, settle } from '@/lib/data/proposals'
import { currentNotice, markPublicised } from '@/lib/data/publicity'
import { restDayTables } from '@/lib/data/rest-days'
import type { Actor } from '@/lib/rules/actor'
import { addDays, dayOf, publicityEnd } from '@/lib/rules/calendar'
import { confirmNotice as confirmRow, leaksIn, proposeNotice as proposeRow } from '@/lib/rules/stages/publicity'
import type { Result } from '@/lib/rules/unmet'
import type { CycleInput } from '../announcement/inputs'
import { perform } from '../perform'
import type { NoticeInput } from './inputs'

const ACT = 'publicityNotice'
type Payload = Omit<NoticeInput, 'cycleId'>

/** The facts of the notice rows: the list, the law's last day, and what must not go out. */
export async function noticeFacts(tx: Tx, actor: Actor, cycle: CycleFacts, choice: Payload | null, now: Date) {
  const proposal = await openProposal<Payload>(tx, cycle.id, ACT)
  const text = choice ?? proposal?.payload ?? { title: '', body: '', days: cycle.rulebook.publicity.minDays }
  const { publicity } = cycle.rulebook
  const publishedOn = dayOf(now)
  const end = publicityEnd(
    publishedOn,
    { ...publicity, minDays: Math.max(text.days, publicity.minDays) },
    await restDayTables(tx),
  )
  const standing = await currentNotice(tx, cycle.id)
  const list = await preliminaryList(tx, cycle.id)
  return {
    proposal,
    actorId: actor.userId,
    // a list that was fixed after the last notice is published anew, superseding it
    standing: standing !== null && list.every(({ confirmedAt }) => confirmedAt <= standing.publishedAt),
    supersedes: standing,
    endsOn: 'day' in end ? end.day : null,
    missingYear: 'missingYear' in end ? end.missingYear : null,
    askedEnd: addDays(publishedOn, text.days) < ('day' in end ? end.day : '') ? null : addDays(publishedOn, text.days),
    publishedOn,
    minDays: publicity.minDays,
    daysAsked: text.days,
    list: list.length,
    leaks: leaksIn([text.title, text.body, ...list.flatMap(({ name, employer }) => [name, employer])].join('\n')),
    entries: list.map(({ lane, name, employer, zone }) => ({ lane, name, employer, zone })),
    applicationIds: list.map(({ applicationId }) => applicationId),
    text,
  }
}

/** Proposes the publicity notice (A19). */
export async function proposeNotice(actor: Actor, input: NoticeInput, now: Date): Promise<Result<void>> {
  const { cycleId, ...payload } = input
  return perform(actor, now, {
    row: proposeRow,
    cycleId,
    subject: { kind: 'cycle', id: cycleId },
    load: (tx, cycle) => noticeFacts(tx, actor, cycle, payload, now),
    write: async (tx) => {
      await propose(tx, { cycleId, act: ACT, payload, proposedBy: actor.userId ?? '', proposedAt: now })
    },
    trace: () => ({ after: payload }),
  })
}

/** Publishes the notice; its last day is reckoned now and never again, whatever becomes of the rest-day table (A19). */
export async function confirmNotice(
  actor: Actor,
  { cycleId }: CycleInput,
  now: Date,
): Promise<Result<{ noticeId: string }>> {
  return perform(actor, now, {
    row: confirmRow,
    cycleId,
    subject: { kind: 'cycle', id: cycleId },
    load: (tx, cycle) => noticeFacts(tx, actor, cycle, null, now),
    write: async (tx, { proposal, text, publishedOn, endsOn, minDays, entries, applicationIds, supersedes }, cycle) => {
      if (!endsOn) throw new Error('decided without a last day')
      const by = actor.userId ?? ''
      if (proposal) await settle(tx, proposal.id, { outcome: 'confirmed', settledBy: by, settledAt: now })
      const facts = { list: entries, contact: cycle.contact }
      const notice = await publish(tx, {
        cycleId,
        kind: 'publicity',
        title: text.title,
        body: text.body,
        facts,
        publishedAt: now,
        publishedBy: by,
        publishedOn,
        endsOn,
        minDays,
        supersedesId: supersedes?.id ?? null,
      })
      await markPublicised(tx, applicationIds)
      return { noticeId: notice.id }
    },
    trace: ({ endsOn, entries }, { noticeId }) => ({ after: { noticeId, endsOn, list: entries } }),
  })
}
