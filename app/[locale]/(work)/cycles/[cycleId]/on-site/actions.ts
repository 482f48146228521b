'use server'
import { action } from '@/lib/action'
import { cycleInput } from '@/lib/use-cases/announcement/inputs'
import { confirmCandidates, proposeCandidates, startDeliberation } from '@/lib/use-cases/on-site-review/candidates'
import { planDefence, recordDefence } from '@/lib/use-cases/on-site-review/defence'
import {
  candidatesInput,
  planDefenceInput,
  planVisitInput,
  recordDefenceInput,
  recordVisitInput,
} from '@/lib/use-cases/on-site-review/inputs'
import { planVisit, recordVisit } from '@/lib/use-cases/on-site-review/visit'

export const planVisitAction = action(planVisitInput, planVisit, { done: 'cycle.done' })
export const recordVisitAction = action(recordVisitInput, recordVisit, { done: 'cycle.done' })
export const planDefenceAction = action(planDefenceInput, planDefence, { done: 'cycle.done' })
export const recordDefenceAction = action(recordDefenceInput, recordDefence, { done: 'cycle.done' })
export const proposeCandidatesAction = action(candidatesInput, proposeCandidates, { done: 'cycle.proposed' })
export const confirmCandidatesAction = action(cycleInput, confirmCandidates, { done: 'cycle.done' })
export const startDeliberationAction = action(cycleInput, startDeliberation, { done: 'cycle.done' })
