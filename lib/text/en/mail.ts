import type { Same } from '../same'
import type zh from '../zh-CN/mail'

export default {
  dutyPlanned: 'Sharing plan of {cycle}: “{title}”, due {dueOn}. Sign in to report on it.',
  awardVisitPlanned: 'The office will visit you on {dueOn} ({cycle}).',
  revocationCase: 'The office verifies a suspicion about your honour of {cycle}. You may speak until {dueOn}: sign in.',
  dutyDue: '“{title}” of the sharing plan of {cycle} is due on {dueOn}. Please report on it.',
  submitted: 'Your application to {cycle} was received: receipt {receiptNo}, submission {number}, {at}.',
  returned:
    'Your application to {cycle} was returned with {count} points to correct. Change and submit it again by {dueAt}.',
  accepted: 'Your application to {cycle} is complete and was accepted on {at}; its eligibility is checked next.',
  withdrawn: 'You withdrew from {cycle} on {at} and take no further part in this edition.',
  disqualified: 'Your application to {cycle} was disqualified. Article {article}; reason: {reason}',
  announcement: 'The call for {cycle} is out; please make it known and recommend in your area.',
  inquiry: 'Please give your opinion on {count} applicants of {cycle} by {dueOn}.',
  eligible: 'Your application to {cycle} is eligible and goes to document review.',
  ineligible: 'Your application to {cycle} is not eligible. Reason: {reason}',
  shortlisted: '{name}: after document review you enter on-site review of {cycle}.',
  notShortlisted:
    '{name}: after document review you do not enter on-site review of {cycle}. This is the written notice of it; thank you for taking part.',
  visitPlan: 'Your on-site review for {cycle} is planned for {days}.',
  defencePlan: 'Your hearing for {cycle} is at {heldAt}, {place}.',
  meeting: 'The leading group meets on {cycle} at {heldAt}, {place}.',
  objection: 'An objection about you was taken up during the publicity of {cycle}; please state your side.',
  honoured: 'Congratulations: your honour in {cycle} has been announced.',
  factsStated:
    'In the eligibility check of {cycle} a department stated facts about your application. Please sign in and explain before it is decided.',
  inquiryDue: '{count} applicants in {cycle} still await your reply; it is due on {dueOn}.',
  correctionDue:
    'Your corrections for {cycle} are due by {dueAt}. Please change and submit the application again before then.',
} as const satisfies Same<typeof zh>
