'use server'
import { revalidatePath } from 'next/cache'
import { action } from '@/lib/action'
import * as input from '@/lib/use-cases/supervision/aftercare.input'
import {
  enterRecovery,
  openRevocationCase,
  recordGroupOnCase,
  stateOnCase,
  verifyCase,
} from '@/lib/use-cases/supervision/cases'
import * as duties from '@/lib/use-cases/supervision/duties'
import { honourInput, revocationInput } from '@/lib/use-cases/supervision/inputs'
import { givePayee } from '@/lib/use-cases/supervision/payee'
import { confirmRevocation, proposeRevocation } from '@/lib/use-cases/supervision/revocation'

const done = { done: 'cycle.done' } as const

export const givePayeeAction = action(input.payeeInput, givePayee, done)
export const planDutyAction = action(input.planDutyInput, duties.planDuty, done)
export const reportDutyAction = action(input.reportDutyInput, duties.reportDuty, done)
export const acceptDutyAction = action(input.dutyInput, duties.acceptDuty, done)
export const giveImprovementAction = action(input.improvementInput, duties.giveImprovement, done)
export const planAwardVisitAction = action(input.planAwardVisitInput, duties.planAwardVisit, done)
export const recordAwardVisitAction = action(input.recordAwardVisitInput, duties.recordAwardVisit, done)
export const closeFollowUpAction = action(input.closeFollowUpInput, duties.closeFollowUp, done)
export const openCaseAction = action(input.openCaseInput, openRevocationCase, done)
export const stateOnCaseAction = action(input.caseStatementInput, stateOnCase, done)
export const verifyCaseAction = action(input.verifyCaseInput, verifyCase, done)
export const recordGroupAction = action(input.groupOnCaseInput, recordGroupOnCase, done)
export const enterRecoveryAction = action(input.recoveryInput, enterRecovery, done)
export const proposeRevocationAction = action(revocationInput, proposeRevocation, { done: 'cycle.proposed' })
export const confirmRevocationAction = action(honourInput, confirmRevocation, {
  done: 'cycle.done',
  revalidate: () => revalidatePath('/', 'layout'),
})
