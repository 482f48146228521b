import type { Same } from '../same'
import type zh from '../zh-CN/unmet-publicity'

export default {
  stampedPaperNeeded: 'An organization objects on stamped paper: attach its scan.',
  channelNeedsProof: 'Give a link, or attach a screenshot or scan.',
  noticeStandsAlready: 'The publicity notice is out already.',
  restDayUnreadable: '“{day}” is no day or range of days: write 2027-01-01 or 2027-02-05~2027-02-11.',
  restDayOfAnotherYear: '{day} is not in {year}.',
  restDaysNeeded: 'Fill in the days off.',
  restDayIsBoth: '{day} is both a day off and a working day.',
  workdayNoWeekend: '{day} is no weekend, so it can’t be worked instead.',
  restDaySourceNeeded: 'Name the notice on which it rests.',
  restDaysMissing:
    'The rest days of {year} are not in the system, so the last day can’t be reckoned: the lead records them under “Rest days” first.',
  publicityTooShort: '{days} days are too few: publicity lasts at least {minDays}.',
  publicityEndsTooEarly: 'By the law’s counting publicity lasts until {endsOn}.',
  listIsEmpty: 'The preliminary list is empty.',
  noticeLeaks:
    'The text holds what must not go out: {leak, select, identityNumber {an identity number} mobile {a mobile number} score {a score} rank {a rank} other {something sensitive}}.',
  noNoticeStands: 'No publicity notice is out.',
  publicityOver: 'Publicity ended on {endsOn}; objections are no longer taken.',
  objectorNeedsName: 'A named objection needs a name and a contact.',
  objectionHandledAlready: 'It was decided already whether to take this objection up.',
  objectionNotAccepted: 'This objection was not taken up.',
  objectionConcludedAlready: 'This objection is concluded already.',
  unfoundedRemovesNobody: 'An unfounded objection removes nobody.',
  objectionNotConcluded: 'The objection is not concluded yet.',
  objectionClosedAlready: 'This objection is closed already.',
  replyNeeded: 'Write the reply to the objector.',
  publicityNotOver: 'Publicity lasts until 24:00 on {endsOn}; the next step is possible from the day after.',
  listHasChanged:
    '{removed} names were removed: the changed list goes back to the leading group and is publicised anew.',
  listUnchanged: 'The list has not changed; nothing goes back.',
} as const satisfies Same<typeof zh>
