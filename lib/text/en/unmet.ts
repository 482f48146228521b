import type { Same } from '../same'
import type zh from '../zh-CN/unmet'

export default {
  wrongRole: 'This act is not for your role.',
  wrongStage:
    'The edition is in the stage “{stage, select, draft {draft} announcement {announcement} application {application} eligibility {eligibility} documentReview {document review} onSiteReview {on-site review} deliberation {deliberation} publicity {publicity} council {council approval} supervision {honours and supervision} closed {closed} cancelled {cancelled} other {other}}”; this can’t be done now.',
  notFound: 'This can’t be found, or it is not for you to see.',
  guardedByDatabase:
    'Somebody else changed this first, or it does not agree with the edition’s rules. Nothing was saved; reload the page and try again.',
  noOpenProposal: 'There is no proposal that waits for confirmation.',
  proposalOpenAlready: 'A proposal already waits for the lead’s confirmation; a second one can’t be made.',
  anotherPersonNeeded: 'What takes effect outside is done by two people: who proposed can’t confirm.',
  clockOnlyForward: 'The demo’s clock only moves forward (it is {now}).',
  field: {
    tableTooLarge: 'The file must not be larger than 2 MB.',
    mustAgree: 'Please read and accept the undertaking.',
    percentStep: 'Use steps of 5 per cent from 0 to 100.',
    fraction: 'Write a fraction such as 2/3.',
    required: 'Please fill this in.',
    tooShort: 'At least {minimum} characters are needed.',
    tooLong: 'At most {maximum} characters.',
    tooSmall: 'Must not be below {minimum}.',
    tooBig: 'Must not be above {maximum}.',
    day: 'Please enter a valid date.',
    instant: 'Please enter a valid date and time.',
    login: 'A login begins with a letter or digit and holds only letters, digits and . _ - @.',
    email: 'This is not a mail address.',
    phone: 'This is not a telephone number: 11 digits of a mobile, or a landline with its area code.',
    repeated: 'The two passwords differ.',
    agrees: 'Registration needs your agreement to the notice on personal information.',
    wrongKind: 'This is not the kind of value that is asked for.',
    invalid: 'This value is not valid.',
  },
} as const satisfies Same<typeof zh>
