import type { Same } from '../same'
import type zh from '../zh-CN/unmet-application'
import form from './form'

const choose = (argument: string, labels: Readonly<Record<string, string>>) =>
  `{${argument}, select, ${Object.entries(labels)
    .map(([key, label]) => `${key} {${label}}`)
    .join(' ')}${'other' in labels ? '' : ' other {}'}}`

export default {
  applicationOfOtherCycle: 'This application doesn’t belong to this edition.',
  notYourParty: 'This application isn’t of an organization or person for which you act.',
  windowNotOpen: 'Applications are not open yet; they open on {opensAt}.',
  windowClosed: 'Applications closed on {closesAt} (server time).',
  kindMayNotApply:
    'The award goes to enterprises and public institutions with legal personality, and to individuals; this kind can’t apply.',
  appliedAlready: 'There is an application in this edition already; each subject applies once.',
  withdrawnAlready: 'This application was withdrawn on {at}.',
  disqualifiedAlready: 'This application was disqualified on {at}.',
  submittedAlready:
    'The application was submitted on {at} and is sealed; ask the Office to return it if it must be changed.',
  correctionOver: 'The time for correction ended on {dueAt}; nothing can be changed or submitted any more.',
  staleVersion: 'Somebody else changed this after you opened it. It was not saved; compare and merge.',
  strayField: 'The form has no such field, or the value has another shape. It was not saved.',
  fieldMissing: `“${choose('field', form.fields)}” in “${choose('step', form.steps)}” is ${choose('fault', form.faults)}.`,
  itemMissing: `The self-evaluation on item {item} is ${choose('fault', form.faults)}.`,
  evidenceMissing: `Supporting material is missing: ${choose('kind', form.evidence)}.`,
  reportTooLong: 'The self-evaluation has {words} words; this edition allows {limit}.',
  bodyNotChosen: 'This edition demands a recommendation; choose a recommending body.',
  notSubmitted: 'This application hasn’t been submitted.',
  acceptedAlready: 'This application was accepted on {at}.',
  correctionRunning: 'This application is being corrected until {dueAt}.',
  dueInPast: 'The time for correction must end later than now.',
  dueTooLate: 'At most {days} days can be given, until {last}.',
  recommendationMissing: 'This edition demands a recommendation, and the chosen body hasn’t recommended the applicant.',
  notYourArea: 'This application didn’t choose your body for its recommendation.',
  opinionGivenAlready: 'Your body has given its opinion on this application.',
  windowStillOpen: 'The window closes on {closesAt}; only then the edition can go on to eligibility.',
  unhandledLeft: '{count, plural, one {# submission is} other {# submissions are}} neither accepted nor returned.',
  correctionsLeft:
    '{count, plural, one {# application is} other {# applications are}} still within the time for correction.',
  fileAttachedAlready: 'The same file is attached already, as “{name}”.',
  tooManyFiles: 'At most {most} files can be attached.',
  fileTooLarge: 'The file is larger than {megabytes} MB.',
  fileKindRefused:
    '“{name}” can’t be taken. PDF, JPG, PNG, DOCX and XLSX without macros are taken, told by content and not by name.',
  fileEmpty: '“{name}” is empty.',
  fileCut: '“{name}” isn’t whole: it was cut off in transfer or copying. Export or copy it again.',
  fileOldOffice:
    '“{name}” is of an old kind (.doc, .xls, .wps) or locked with a password. Save it as PDF, DOCX or XLSX without a password.',
  fileLocked: '“{name}” is locked with a password. Take the password off and upload it again.',
  fileBomb: '“{name}” unpacks to too much and isn’t taken.',
  fileActive: '“{name}” holds macros or programs and isn’t taken. Save it without macros, or as PDF.',
  fileRenamed: '“{name}” is {is} by its content; its name says otherwise. Correct the ending and upload it again.',
  fileInfected: '“{name}” didn’t pass the virus scan and wasn’t kept.',
  scannerAway: 'The virus scanner doesn’t answer, so the file isn’t kept yet. Try again a little later.',
  filesTooLarge: 'All files of an application together may have {gigabytes} GB.',
  codeOfOtherVersion:
    'The code {code} on the paper doesn’t belong to this submission, whose code is {wanted}. Print and stamp the form of this submission.',
  codeOfEarlierVersion:
    'The paper is of submission {number}; submission {latest} (code {wanted}) is the one in force. Print and stamp that one.',
  notYetSubmittedToStamp: 'A stamped form is filed after the submission.',
  scanKindRefused: 'A scan is a PDF, JPG or PNG.',
  nothingHidden: 'This applicant has no hidden identity number.',
  nothingToReuse: 'There is no earlier application to take over from.',
  fileMissing: 'Choose a file to upload.',
} as const satisfies Same<typeof zh>
