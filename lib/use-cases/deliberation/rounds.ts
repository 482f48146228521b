import { changeMeeting, confirmPaperVote, insertPaperVote } from '@/lib/data/meetings'
import type { Actor } from '@/lib/rules/actor'
import {
  type PaperVoteFacts,
  enterPaperVote as paperRow,
  openNextRound as roundRow,
} from '@/lib/rules/stages/deliberation'
import { done, type Result } from '@/lib/rules/unmet'
import { type Counts, differing, validOf } from '@/lib/rules/voting'
import { checkFile, storeFile } from '../files/store-file'
import { perform } from '../perform'
import type { NextRoundInput, PaperVoteInput } from './inputs'
import { type MeetingFacts, meetingFacts, votersOn } from './meeting-facts'

/** Opens another round on some of the candidates; what they got before stays on record (A18). */
export async function openNextRound(actor: Actor, input: NextRoundInput, now: Date): Promise<Result<void>> {
  const { cycleId, meetingId, chosen, reason } = input
  return perform(actor, now, {
    row: roundRow,
    cycleId,
    subject: { kind: 'meeting', id: meetingId },
    load: async (tx) => {
      const facts = await meetingFacts(tx, actor, cycleId, meetingId)
      if (!facts) return null
      const strangers = chosen.filter((id) => !facts.candidates.some(({ applicationId }) => applicationId === id))
      return {
        votingClosed: facts.votingClosed,
        closed: facts.closed,
        chosen: chosen.length,
        strangers: strangers.length,
        reason,
        round: facts.meeting.round + 1,
      }
    },
    write: (tx, { round }) =>
      changeMeeting(tx, meetingId, { round, roundOf: chosen, votingOpenedAt: null, votingClosedAt: null }),
    trace: ({ round }) => ({ after: { round, chosen, reason } }),
  })
}

type Loaded = PaperVoteFacts & {
  fileId: string | null
  meeting: MeetingFacts['meeting']
  voters: ReadonlyMap<string, readonly string[]>
}

function paperFacts(
  facts: MeetingFacts,
  actor: Actor,
  counts: Readonly<Record<string, Counts>>,
  hasScan: boolean,
): Loaded {
  const { meeting, inRound, present } = facts
  const voters = new Map(inRound.map(({ applicationId: id }) => [id, votersOn(meeting, present, id)]))
  const open = meeting.paperVotes.find(({ round, confirmedAt }) => round === meeting.round && confirmedAt === null)
  const nameOf = (id: string) => inRound.find(({ applicationId }) => applicationId === id)?.name ?? id
  return {
    meeting,
    voters,
    fileId: open?.fileId ?? null,
    votingOpen: facts.votingOpen,
    cast: meeting.cast.filter(({ round }) => round === meeting.round).length,
    entered: inRound.map(({ applicationId: id, name }) => {
      const count = counts[id]
      return { name, voters: voters.get(id)?.length ?? 0, valid: count ? validOf(count) : null }
    }),
    strangers: Object.keys(counts).filter((id) => !voters.has(id)).length,
    hasScan,
    first: open
      ? { by: open.enteredBy, differs: differing(open.counts as Record<string, Counts>, counts).map(nameOf) }
      : null,
    actorId: actor.userId,
  }
}

/** Enters the papers of a round: the first person with the scan; the second for oneself, and where both agree the vote is closed (A18). */
export async function enterPaperVote(
  actor: Actor,
  { cycleId, meetingId, counts, file = null }: PaperVoteInput,
  now: Date,
): Promise<Result<{ stands: boolean }>> {
  const checked = file ? await checkFile(file, 'A18') : done(null)
  if (!checked.ok) return checked
  const by = actor.userId ?? ''
  return perform(actor, now, {
    row: paperRow,
    cycleId,
    subject: { kind: 'meeting', id: meetingId },
    load: async (tx): Promise<Loaded | null> => {
      const facts = await meetingFacts(tx, actor, cycleId, meetingId)
      return facts && paperFacts(facts, actor, counts, file !== null)
    },
    write: async (tx, { first, meeting, voters, fileId: before }) => {
      const vote = { meetingId, round: meeting.round, cycleId }
      if (first && first.by !== by) {
        await confirmPaperVote(tx, vote, counts, voters, { confirmedBy: by, confirmedAt: now })
        await changeMeeting(tx, meetingId, { votingClosedAt: now })
        return { stands: true }
      }
      const filed = { purpose: 'minutes' as const, cycleId, uploadedBy: by, at: now }
      const stored = checked.value && (await storeFile(tx, checked.value, filed))
      const fileId = stored?.id ?? before
      if (!fileId) throw new Error('decided without a scan')
      await insertPaperVote(tx, { ...vote, fileId, enteredBy: by, enteredAt: now }, counts)
      return { stands: false }
    },
    // what one person read is not told before the other has read it too
    trace: (_facts, { stands }) => ({ after: { stands } }),
  })
}
