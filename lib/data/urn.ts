import { CHOICES, type Choice } from '../rules/voting'
import type { Tx } from './db'
import { decrypt, encrypt } from './seal'

/** One vote on one candidate in one round. */
export type Vote = { meetingId: string; round: number; applicationId: string; cycleId: string }
type Count = Record<Choice, number>

const WIDTH = 4
const EMPTY: Count = { for: 0, against: 0, abstain: 0 }

/** Always of the same length, so that the cipher's length tells nothing; names its vote, so that no urn passes for another. */
function sealCount(vote: Vote, count: Count): string {
  const numbers = CHOICES.map((choice) => String(count[choice]).padStart(WIDTH, '0'))
  return encrypt([vote.meetingId, vote.round, vote.applicationId, ...numbers].join(' '))
}

/** The count in an urn. Throws when the urn was touched, or belongs to another vote. */
function openCount(vote: Vote, sealed: string): Count {
  const [meetingId, round, applicationId, ...numbers] = decrypt(sealed).split(' ')
  if (meetingId !== vote.meetingId || Number(round) !== vote.round || applicationId !== vote.applicationId) {
    throw new Error('an urn of another vote')
  }
  const [inFavour = 0, against = 0, abstain = 0] = numbers.map(Number)
  return { for: inFavour, against, abstain }
}

const keyOf = ({ meetingId, round, applicationId }: Vote) => ({
  meetingId_round_applicationId: { meetingId, round, applicationId },
})

/** Adds one choice to the urn; nothing of the member comes here. Whoever adds holds the urn until the commit. */
export async function dropIntoUrn(tx: Tx, vote: Vote, choice: Choice): Promise<void> {
  await tx.urn.upsert({ where: keyOf(vote), create: { ...vote, sealed: sealCount(vote, EMPTY) }, update: {} })
  const { meetingId, round, applicationId } = vote
  const [urn] = await tx.$queryRaw<{ sealed: string }[]>`SELECT sealed FROM "Urn"
    WHERE "meetingId" = ${meetingId} AND round = ${round} AND "applicationId" = ${applicationId} FOR UPDATE`
  const count = openCount(vote, urn?.sealed ?? '')
  const sealed = sealCount(vote, { ...count, [choice]: count[choice] + 1 })
  await tx.urn.update({ where: keyOf(vote), data: { sealed } })
}

/**
 * Empties the urns of a round into ballots: in one transaction and sorted by choice, so that their order is the order of the choices and
 * not of the members. Throws when the ballots on a candidate are not as many as the members who voted on it.
 */
export async function emptyUrns(tx: Tx, meetingId: string, round: number): Promise<void> {
  const urns = await tx.urn.findMany({ where: { meetingId, round }, orderBy: { applicationId: 'asc' } })
  for (const { sealed, ...vote } of urns) {
    const count = openCount(vote, sealed)
    const choices = CHOICES.flatMap((choice) => Array<Choice>(count[choice]).fill(choice))
    await tx.ballot.createMany({ data: choices.map((choice) => ({ ...vote, choice })) })
  }
  await tx.urn.deleteMany({ where: { meetingId, round } })
  const per = { by: ['applicationId' as const], where: { meetingId, round }, _count: true as const }
  const [voters, ballots] = [await tx.ballotCast.groupBy(per), await tx.ballot.groupBy(per)]
  const counted = new Map(ballots.map(({ applicationId, _count }) => [applicationId, _count]))
  const wrong = voters.find(({ applicationId, _count }) => counted.get(applicationId) !== _count)
  if (wrong) throw new Error(`ballots and voters differ on ${wrong.applicationId}`)
}
