import type { Same } from '../same'
import type zh from '../zh-CN/unmet-papers'

export default {
  paperTooEarly:
    'This paper can be made from the stage “{from, select, announcement {Announcement} application {Application} eligibility {Eligibility} documentReview {Document review} onSiteReview {On-site review} deliberation {Deliberation} publicity {Publicity} council {Council} supervision {Supervision} other {other}}” on.',
  paperNothingChosen: 'Choose at least one to make a paper about.',
  paperFactsMissing: 'For {count} of the chosen the facts are not on record, or belong to another edition.',
  paperUnchanged: 'Nothing has changed about “{name}” since the last version.',
  paperStamped: 'The stamped scan of this paper is filed already.',
  paperOutdated: 'There is a later version of this paper; file the stamped scan of that one.',
  codeOfAnotherBody: 'Another body counts its papers under the code “{code}”.',
  codeNotPlain: 'The code is 1 to 12 Chinese characters and does not end in 函 or 受.',
} satisfies Same<typeof zh>
