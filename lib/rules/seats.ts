import type { Rulebook } from './rulebook'
import { type Unmet, unmet } from './unmet'

/** The three lanes of an edition: the award, the nomination award, the individual award (A6). */
export const LANES = ['award', 'nomination', 'individual'] as const
export type Lane = (typeof LANES)[number]

/** How many seats a lane has (A6). */
export function seatsOf(lane: Lane, seats: Rulebook['seats']): number {
  return { award: seats.organization, nomination: seats.nomination, individual: seats.individual }[lane]
}

/** How many of these take a seat: a repeat winner stands outside (A23). */
export function seatsTaken(
  winners: readonly { lane: Lane; isRepeat: boolean }[],
  lane: Lane,
  seats: Rulebook['seats'],
): number {
  return winners.filter((winner) => winner.lane === lane && (seats.repeatCounts || !winner.isRepeat)).length
}

/** No lane holds more first-time winners than it has seats (A6); fewer is allowed, down to none. */
export function withinSeats(winners: readonly { lane: Lane; isRepeat: boolean }[], seats: Rulebook['seats']): Unmet[] {
  return LANES.flatMap((lane) => {
    const taken = seatsTaken(winners, lane, seats)
    const cap = seatsOf(lane, seats)
    return taken > cap ? [unmet('seatsExceeded', 'A6', { lane, taken, cap })] : []
  })
}
