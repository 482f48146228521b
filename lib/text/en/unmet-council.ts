import type { Same } from '../same'
import type zh from '../zh-CN/unmet-council'

export default {
  nothingChecked: 'There is nothing to record.',
  secondCheckMissing: 'Colour and records of “{name}” weren’t looked at a second time.',
  secondCheckBad: 'The second look at “{name}” wasn’t clean; it can’t be approved.',
  councilDecidedAlready: 'The council’s decision is on record already.',
  notPublicised: '“{name}” was not publicised and can’t be approved.',
  nameUndecided: 'Nothing is said on “{name}”.',
  refusalNeedsReason: '“{name}” was not approved: give the reason.',
  councilWithinPublicity: 'The meeting must be after the end of publicity ({endsOn}).',
  councilNotDecided: 'The council’s decision is not on record yet.',
  announcedAlready: 'The results are out already.',
} as const satisfies Same<typeof zh>
