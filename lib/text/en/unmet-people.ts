import type { Same } from '../same'
import type zh from '../zh-CN/unmet-people'

const role = (name: string) =>
  `{${name}, select, applicant {applicant} recommender {recommending body} department {consulted department} reviewer {reviewer} handler {handler} lead {head of the office} member {member of the leading group} chair {chair of the leading group} auditor {auditor} admin {administrator} other {other}}`

export default {
  mailNotStuck: 'This mail needs no second sending.',
  reporterNeedsBoth: 'Give both name and contact, or neither.',
  misuseExaminedAlready: 'The findings are recorded.',
  misuseNotExamined: 'Record the findings first.',
  misuseClosedAlready: 'This report is closed.',
  partyUnknown: 'No organization here has this code.',
  sameParty: 'These are the same organization.',
  successionKnown: 'This succession is on record.',
  successionTurnsBack: 'A succession can’t turn back on itself.',
  signInRefused:
    'The login or the password is not right, or the account can’t sign in at present. After {failures} wrong passwords in a row an account is locked for {minutes} minutes.',
  tooManyAttempts: 'Too many requests come from your network. Please try again in a few minutes.',
  notSignedIn:
    'You are not signed in, or your session ran out. Sign in in another window, come back and send again: what you typed is still here.',
  unknownLogin: 'There is no such login.',
  wrongPassword: 'The password is not right.',
  accountLocked: 'The account is locked.',

  passwordLength: 'A password has {minimum} to {maximum} characters.',
  passwordClasses:
    'A password holds at least {needed} of the four kinds: capital letters, small letters, digits, symbols.',
  passwordHoldsLogin: 'A password must not contain the login.',
  passwordUnchanged: 'The new password must differ from the old one.',
  oldPasswordWrong: 'The old password is not right.',

  loginTaken: 'This login is taken. Please choose another.',
  alreadyRegistered:
    'This applicant is registered already, and there is never a second record. If you work there, tick “ask to join”; you can start as soon as the owner of its accounts agrees.',
  creditCodeForm:
    'A unified social credit code has 18 characters, only digits and capital letters without I, O, S, V and Z.',
  creditCodeChecksum:
    'The check character of the credit code does not agree. A few early codes are genuine nevertheless: compare it with the licence, then tick “the code is right; the licence will be brought”.',
  creditCodeIndividualBusiness:
    'A code that begins with 92 belongs to an individual business, which is not a legal person and can’t apply as an organization.',
  creditCodeGovernment:
    'A code that begins with 11 belongs to a government body. The award is for enterprises and institutions.',
  creditCodeBranch: 'A branch is not a legal person. The organization that it belongs to has to apply.',
  employerCodeForm: 'The employer’s credit code does not have the right form.',
  employerCodeChecksum: 'The check character of the employer’s credit code does not agree. Please compare it.',
  documentForm: 'The number does not have the form of the chosen document.',
  documentChecksum:
    'The check character or the date of birth in the identity number does not agree. Please compare it.',

  adminAlone: `An administrator has no part in the assessment: “${role('one')}” and “${role('other')}” can’t be held by one account.`,
  auditorDoesNotAct: `An auditor watches and does not act: “${role('one')}” and “${role('other')}” can’t be held by one account.`,
  reviewerIsIndependent: `Review teams are independent: “${role('one')}” and “${role('other')}” can’t be held by one account.`,
  applicantDoesNotJudge: `Whoever applies has no part in handling or judging applications: “${role('one')}” and “${role('other')}” can’t be held by one account.`,
  officeDoesNotAnswerItself: `The office does not answer its own inquiries or receive its own recommendations: “${role('one')}” and “${role('other')}” can’t be held by one account.`,
  reviewerOfOwnOrganization:
    'A reviewer can’t also apply for the organization that employs them, or for one of its people.',

  departmentMissing: 'Please choose the department for which the account stands.',
  recommendingBodyMissing: 'Please choose the recommending body for which the account stands.',
  notOnOneself: 'This can’t be done on one’s own account. Another administrator has to do it.',
  lastAdmin: 'This is the last administrator’s account in use. Appoint another administrator first.',
  adminExists: 'There is an administrator, who can make accounts. If another is needed nevertheless, add --another.',
  notLocked: 'This account is not locked.',
  accountDisabled: 'This account is out of use already.',
  accountInUse: 'This account is in use.',
  noOpenSession: 'This account has no open session.',

  notOwner: 'Only the owner of this applicant’s accounts can do this.',
  notMember: 'This account does not belong to the applicant.',
  lastOwner: 'An applicant needs at least one owner. Name another first.',
  requestSettled: 'This request has been answered already.',
} as const satisfies Same<typeof zh>
