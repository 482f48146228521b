'use server'
import { action } from '@/lib/action'
import { cycleInput } from '@/lib/use-cases/announcement/inputs'
import { abstainFromSheet } from '@/lib/use-cases/document-review/abstain-from-sheet'
import { assignReviewers } from '@/lib/use-cases/document-review/assign-reviewers'
import { closePanel, openConsensus, recordConsensus } from '@/lib/use-cases/document-review/consensus'
import { declareConflict } from '@/lib/use-cases/document-review/declare-conflict'
import { dismissConflict } from '@/lib/use-cases/document-review/dismiss-conflict'
import { excuseAssignment } from '@/lib/use-cases/document-review/excuse-assignment'
import { formPanel } from '@/lib/use-cases/document-review/form-panel'
import {
  abstainInput,
  assignInput,
  consensusInput,
  declareInput,
  dismissInput,
  excuseInput,
  formPanelInput,
  keepReviewerInput,
  panelInput,
  reopenInput,
  settleTieInput,
  sheetInput,
  shortlistInput,
  undertakingInput,
} from '@/lib/use-cases/document-review/inputs'
import { issueDocumentReport } from '@/lib/use-cases/document-review/issue-report'
import { keepReviewer } from '@/lib/use-cases/document-review/keep-reviewer'
import { reopenSheet } from '@/lib/use-cases/document-review/reopen-sheet'
import { saveSheet, submitSheet } from '@/lib/use-cases/document-review/save-sheet'
import { settleTie } from '@/lib/use-cases/document-review/settle-tie'
import { confirmShortlist, proposeShortlist, startOnSiteReview } from '@/lib/use-cases/document-review/shortlist'
import { signUndertaking } from '@/lib/use-cases/document-review/sign-undertaking'

export const keepReviewerAction = action(keepReviewerInput, keepReviewer, { done: 'cycle.done' })
export const signUndertakingAction = action(undertakingInput, signUndertaking, { done: 'cycle.done' })
export const declareConflictAction = action(declareInput, declareConflict, { done: 'cycle.done' })
export const dismissConflictAction = action(dismissInput, dismissConflict, { done: 'cycle.done' })
export const formPanelAction = action(formPanelInput, formPanel, { done: 'cycle.done' })
export const excuseAssignmentAction = action(excuseInput, excuseAssignment, { done: 'cycle.done' })
export const saveSheetAction = action(sheetInput, saveSheet, { done: 'cycle.saved' })
export const submitSheetAction = action(sheetInput, submitSheet, { done: 'cycle.done' })
export const reopenSheetAction = action(reopenInput, reopenSheet, { done: 'cycle.done' })
export const openConsensusAction = action(panelInput, openConsensus, { done: 'cycle.done' })
export const recordConsensusAction = action(consensusInput, recordConsensus, { done: 'cycle.done' })
export const closePanelAction = action(panelInput, closePanel, { done: 'cycle.done' })
export const settleTieAction = action(settleTieInput, settleTie, { done: 'cycle.done' })
export const proposeShortlistAction = action(shortlistInput, proposeShortlist, { done: 'cycle.proposed' })
export const confirmShortlistAction = action(cycleInput, confirmShortlist, { done: 'cycle.done' })
export const startOnSiteReviewAction = action(cycleInput, startOnSiteReview, { done: 'cycle.done' })
export const assignReviewersAction = action(assignInput, assignReviewers, { done: 'cycle.done' })
export const abstainFromSheetAction = action(abstainInput, abstainFromSheet, { done: 'cycle.done' })
export const issueDocumentReportAction = action(cycleInput, issueDocumentReport, { done: 'cycle.done' })
