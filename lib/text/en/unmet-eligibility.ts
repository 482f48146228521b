import type { Same } from '../same'
import type zh from '../zh-CN/unmet-eligibility'

export default {
  departmentUnknown: 'A chosen department is not on the list.',
  noDepartmentChosen: 'Choose at least one department.',
  departmentAskedAlready: '“{department}” was asked already.',
  noAcceptedApplicant: 'No application has been accepted to ask about.',
  dueDayMustBeLater: 'The replies must be due later than today ({today}).',
  notAskedOfYou: 'Your department was not asked about this.',
  answeredAlready: 'This was answered already.',
  inquiryLapsed: 'The reply was due on {dueOn} and has lapsed on record.',
  objectionNeedsFacts: 'An objection or veto must state its facts.',
  paperNeedsDocumentNo: 'A reply on paper needs the number of its document.',
  notYetDue: 'The replies are due on {dueOn}; that day has not passed.',
  nothingOpen: 'Nothing is open.',
  nothingToExplain: 'The department raised nothing to explain.',
  eligibilityDecidedAlready: 'Eligibility has been decided already.',
  applicationNotAccepted: 'The application was not accepted, or has left.',
  departmentsNotAsked: 'No department has been asked yet.',
  replyStillOpen: '“{department}” has not replied yet (due {dueOn}).',
  conditionNotFound: 'Nothing was found on condition {condition} yet.',
  findingNeedsReason: 'The finding on {condition} differs from what was computed: give the reason.',
  eligibleDespiteCondition: 'Conditions {conditions} were found not met, so the outcome can’t be “eligible”.',
  ineligibleWithoutCondition: 'All conditions were found met, so the outcome can’t be “not eligible”.',
  repliesStillOpen: '{count} inquiries are neither answered nor lapsed on record.',
  applicantUndecided: '“{name}” has not been decided yet.',
  nobodyEligible: 'Nobody is eligible.',
} as const satisfies Same<typeof zh>
