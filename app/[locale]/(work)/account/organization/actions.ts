'use server'
import { action } from '@/lib/action'
import { changeMember } from '@/lib/use-cases/people/change-member'
import { changeMemberInput } from '@/lib/use-cases/people/change-member.input'
import { inviteMember } from '@/lib/use-cases/people/invite-member'
import { inviteMemberInput } from '@/lib/use-cases/people/invite-member.input'
import { settleAccessRequest } from '@/lib/use-cases/people/settle-access-request'
import { settleAccessRequestInput } from '@/lib/use-cases/people/settle-access-request.input'
import { handOver } from '../../hand-over'

export const inviteMemberAction = handOver(action(inviteMemberInput, inviteMember), 'people.organization.invited')

export const changeMemberAction = action(changeMemberInput, changeMember, { done: 'people.organization.changed' })

export const settleRequestAction = action(settleAccessRequestInput, settleAccessRequest, {
  done: 'people.organization.settled',
})
