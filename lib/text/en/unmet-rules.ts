import type { Same } from '../same'
import type zh from '../zh-CN/unmet-rules'

export default {
  reasonNeeded: 'Please give the reason.',
  dayMustNotBeLater: 'The day must not be later than today ({today}).',
  wonWithinTenYears:
    'Won in {edition} ({awardYear}); no application for {years} years after the award year. The first possible year is {first}.',
  barredAfterFraud: 'Barred for {years} years after a revocation for fraud ({decision}), until {until}.',
  tieAtCut:
    'Equal scores across place {cap} that nothing parts: {names}. The lead has to put them in order on record first.',
  lowerOverHigher:
    '“{lower}” ({lowerScore}) was picked over “{higher}” ({higherScore}) with the higher score; the order is from high to low.',
  seatsExceeded:
    '{taken} first-time winners stand for {lane, select, award {the award} nomination {the nomination award} individual {the individual award} other {}}, more than its {cap} seats.',
  chosenNotRanked: 'A choice is not in the ranking of this edition.',
  notYourApplication: 'This is not your application.',
  objectionsOpen: '{count} objections are still open.',
  notOnTheList: 'The one named is not on the publicised list.',
} as const satisfies Same<typeof zh>
