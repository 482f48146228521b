'use server'
import { action } from '@/lib/action'
import { adjustAssignment } from '@/lib/use-cases/document-review/adjust-assignment'
import {
  adjustAssignmentInput,
  fixAssignmentInput,
  importAssignmentInput,
  proposeAssignmentInput,
} from '@/lib/use-cases/document-review/assignment-inputs'
import { fixAssignment } from '@/lib/use-cases/document-review/fix-assignment'
import { importAssignment } from '@/lib/use-cases/document-review/import-assignment'
import { proposeAssignment } from '@/lib/use-cases/document-review/propose-assignment'

export const proposeAssignmentAction = action(proposeAssignmentInput, proposeAssignment, { done: 'cycle.done' })
export const adjustAssignmentAction = action(adjustAssignmentInput, adjustAssignment, { done: 'cycle.done' })
export const fixAssignmentAction = action(fixAssignmentInput, fixAssignment, { done: 'cycle.done' })
export const importAssignmentAction = action(importAssignmentInput, importAssignment, { done: 'cycle.done' })
