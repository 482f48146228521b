import type { Same } from '../same'
import type zh from '../zh-CN/desk'

export default {
  title: 'Welcome, {name}',
  subtitle: 'What is due to you, and your letters.',
  due: 'Due',
  nothing: 'Nothing is due to you now.',
  task: 'What',
  edition: 'Edition',
  by: 'By',
  overdue: 'overdue',
  letters: 'Letters',
  noLetters: 'No letters yet.',
  new: 'new',
  tasks: {
    confirm: 'A proposal waits for your confirmation: {act}',
    unhandled: '{count, number} submissions to accept or return',
    stage: 'The edition is at “{stage}”: see what blocks',
    correct: '{name}: correct your application',
    draft: '{name}: your application is not submitted',
    answer: '{count, number} inquiries to answer',
    score: '{count, number} sheets to score',
    vote: 'A vote is open: please vote',
    attend: 'Meeting of the leading group',
  },
  acts: {
    announcement: 'announcement',
    shortlist: 'shortlist',
    candidates: 'candidates',
    preliminaryList: 'preliminary list',
    publicityNotice: 'publicity notice',
    councilDecision: 'council’s decision',
    results: 'results',
    revocation: 'revocation',
  },
  clock: {
    now: 'Demo time:',
    to: 'Move to',
    move: 'Move forward',
    moved: 'The demo’s clock has moved.',
  },
} as const satisfies Same<typeof zh>
