import { assignmentRows } from './review-assignment'
import { panelRows } from './review-panels'
import { sheetRows } from './review-sheets'
import { shortlistRows } from './review-shortlist'

/** 资料评审 (A16), with the reviewers' duties (A28) and the score sheets that on-site review uses too. */
export const documentReviewRows = [...panelRows, ...assignmentRows, ...sheetRows, ...shortlistRows] as const
