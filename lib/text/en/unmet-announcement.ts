import type { Same } from '../same'
import type zh from '../zh-CN/unmet-announcement'

export default {
  editionExists: 'Edition {edition} exists already.',
  departureNeedsSource: '“{path}” departs from the regulation: name the source that allows it.',
  weightsMustMakeHundred: 'The two weights make {sum}; they must make 100.',
  criteriaUnknown: 'The criteria edition “{edition}” is not in the system.',
  scoresExist: 'Scores exist already; what they rest on can no longer be approved.',
  windowMustEndLater: 'The window must close after it opens.',
  windowMustOpenLater: 'The window must open later than now.',
  windowNotYetOpen: 'The announced opening, {opensAt}, has not come yet.',
} as const satisfies Same<typeof zh>
