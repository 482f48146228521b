'use server'
import { revalidatePath } from 'next/cache'
import { action } from '@/lib/action'
import { confirmAnnouncement, proposeAnnouncement } from '@/lib/use-cases/announcement/announce'
import { cancelCycle } from '@/lib/use-cases/announcement/cancel-cycle'
import { createCycle } from '@/lib/use-cases/announcement/create-cycle'
import { editRulebook } from '@/lib/use-cases/announcement/edit-rulebook'
import { editRulebookInput } from '@/lib/use-cases/announcement/edit-rulebook.input'
import {
  announcementInput,
  approvalInput,
  createCycleInput,
  cycleInput,
  reasonedInput,
  rejectProposalInput,
} from '@/lib/use-cases/announcement/inputs'
import { openWindow } from '@/lib/use-cases/announcement/open-window'
import { recordRulebookApproval } from '@/lib/use-cases/announcement/record-rulebook-approval'
import { rejectProposal } from '@/lib/use-cases/announcement/reject-proposal'

const publicPages = () => revalidatePath('/', 'layout')

export const createCycleAction = action(createCycleInput, createCycle, {
  redirect: ({ cycleId }) => `/cycles/${cycleId}`,
})
export const editRulebookAction = action(editRulebookInput, editRulebook, { done: 'cycle.done' })
export const approveRulebookAction = action(approvalInput, recordRulebookApproval, { done: 'cycle.done' })
export const proposeAnnouncementAction = action(announcementInput, proposeAnnouncement, { done: 'cycle.proposed' })
export const confirmAnnouncementAction = action(cycleInput, confirmAnnouncement, {
  done: 'cycle.done',
  revalidate: publicPages,
})
export const rejectProposalAction = action(rejectProposalInput, rejectProposal, { done: 'cycle.done' })
export const openWindowAction = action(cycleInput, openWindow, { done: 'cycle.done', revalidate: publicPages })
export const cancelCycleAction = action(reasonedInput, cancelCycle, { done: 'cycle.done', revalidate: publicPages })
