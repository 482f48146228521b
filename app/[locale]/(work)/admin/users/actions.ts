'use server'
import { action } from '@/lib/action'
import { accountIdInput } from '@/lib/use-cases/people/account-inputs'
import { createAccount } from '@/lib/use-cases/people/create-account'
import { createAccountInput } from '@/lib/use-cases/people/create-account.input'
import { disableAccount, enableAccount, endSessions } from '@/lib/use-cases/people/disable-account'
import { resetPassword } from '@/lib/use-cases/people/reset-password'
import { resetPasswordInput } from '@/lib/use-cases/people/reset-password.input'
import { setRoles } from '@/lib/use-cases/people/set-roles'
import { setRolesInput } from '@/lib/use-cases/people/set-roles.input'
import { unlockAccount } from '@/lib/use-cases/people/unlock-account'
import { handOver } from '../../hand-over'

export const createAccountAction = handOver(action(createAccountInput, createAccount), 'people.admin.created')
export const resetPasswordAction = handOver(action(resetPasswordInput, resetPassword), 'people.admin.wasReset')
export const setRolesAction = action(setRolesInput, setRoles, { done: 'people.admin.rolesSaved' })
export const unlockAccountAction = action(accountIdInput, unlockAccount, { done: 'people.admin.unlocked' })
export const disableAccountAction = action(accountIdInput, disableAccount, { done: 'people.admin.disabled' })
export const enableAccountAction = action(accountIdInput, enableAccount, { done: 'people.admin.enabled' })
export const endSessionsAction = action(accountIdInput, endSessions, { done: 'people.admin.sessionsEnded' })
