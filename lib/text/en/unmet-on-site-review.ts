import type { Same } from '../same'
import type zh from '../zh-CN/unmet-on-site-review'

export default {
  notShortlistedOrganization: 'This is not a shortlisted organization.',
  recordedAlready: 'It is on record already and can’t be changed.',
  visitNeedsADay: 'Enter at least one day of the visit.',
  tooManyVisitDays: '{days} days are planned; a visit takes at most {daysMax}.',
  visitDayPassed: 'A visit can’t be planned before today ({today}).',
  siteTeamTooSmall: 'After conflicts of interest {team} reviewers are left; {teamMin} are needed.',
  notPlanned: 'Nothing is planned yet.',
  notOfTeam: 'You are not of this team.',
  visitNotOver: 'The visit lasts until {lastDay}.',
  findingsNeeded: 'State the strengths or opportunities that were found.',
  notShortlistedIndividual: 'This is not a shortlisted individual.',
  hearingPassed: 'The hearing must be later than now.',
  hearingNotBegun: 'The hearing is set for {heldAt}; it has not begun.',
  candidatesIssuedAlready: 'The candidate lists are issued already.',
  notVisitedNorHeard: '“{name}” is neither visited or heard, nor absent on record.',
  secondRoundNotScored: 'The panel’s second-round score of “{name}” is not recorded yet.',
  laneDoesNotFit: '“{name}” can’t stand for this kind of award.',
  repeatWinnerOnlyAward: '“{name}” has won before and may stand for the award only, not for the nomination.',
  belowMinimum: '“{name}” has {score}, below the edition’s minimum of {minimum}.',
  nobodyProposed: 'Propose at least one candidate.',
  candidatesNotIssued: 'The composite report with its lists is not issued yet.',
} as const satisfies Same<typeof zh>
