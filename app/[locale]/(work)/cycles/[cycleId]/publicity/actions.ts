'use server'
import { revalidatePath } from 'next/cache'
import { action } from '@/lib/action'
import { cycleInput, reasonedInput } from '@/lib/use-cases/announcement/inputs'
import { confirmCouncilDecision, proposeCouncilDecision } from '@/lib/use-cases/council/decision'
import { councilInput, resultsInput, secondCheckInput } from '@/lib/use-cases/council/inputs'
import { confirmResults, proposeResults } from '@/lib/use-cases/council/results'
import { recordSecondCheck } from '@/lib/use-cases/council/second-check'
import { finishPublicity, returnToDeliberation } from '@/lib/use-cases/publicity/finish-publicity'
import {
  acceptObjection,
  closeObjection,
  concludeObjection,
  rejectObjection,
  stateOnObjection,
} from '@/lib/use-cases/publicity/handle-objection'
import {
  channelInput,
  closeInput,
  concludeInput,
  handleInput,
  noticeInput,
  statementInput,
} from '@/lib/use-cases/publicity/inputs'
import { confirmNotice, proposeNotice } from '@/lib/use-cases/publicity/notice'
import { recordChannel } from '@/lib/use-cases/publicity/record-channel'
import { approvePrize, closeCycle, decidePrize, issueCertificate, payPrize } from '@/lib/use-cases/supervision/honours'
import { honourInput, paymentInput, revocationInput } from '@/lib/use-cases/supervision/inputs'
import { confirmRevocation, proposeRevocation } from '@/lib/use-cases/supervision/revocation'

const publicPages = () => revalidatePath('/', 'layout')

export const proposeNoticeAction = action(noticeInput, proposeNotice, { done: 'cycle.proposed' })
export const confirmNoticeAction = action(cycleInput, confirmNotice, { done: 'cycle.done', revalidate: publicPages })
export const acceptObjectionAction = action(handleInput, acceptObjection, { done: 'cycle.done' })
export const rejectObjectionAction = action(handleInput, rejectObjection, { done: 'cycle.done' })
export const stateOnObjectionAction = action(statementInput, stateOnObjection, { done: 'cycle.done' })
export const concludeObjectionAction = action(concludeInput, concludeObjection, { done: 'cycle.done' })
export const closeObjectionAction = action(closeInput, closeObjection, { done: 'cycle.done' })
export const finishPublicityAction = action(cycleInput, finishPublicity, {
  done: 'cycle.done',
  revalidate: publicPages,
})
export const returnToDeliberationAction = action(reasonedInput, returnToDeliberation, {
  done: 'cycle.done',
  revalidate: publicPages,
})
export const secondCheckAction = action(secondCheckInput, recordSecondCheck, { done: 'cycle.done' })
export const recordChannelAction = action(channelInput, recordChannel, { done: 'cycle.done' })
export const proposeCouncilAction = action(councilInput, proposeCouncilDecision, { done: 'cycle.proposed' })
export const confirmCouncilAction = action(cycleInput, confirmCouncilDecision, { done: 'cycle.done' })
export const proposeResultsAction = action(resultsInput, proposeResults, { done: 'cycle.proposed' })
export const confirmResultsAction = action(cycleInput, confirmResults, { done: 'cycle.done', revalidate: publicPages })
export const issueCertificateAction = action(honourInput, issueCertificate, {
  done: 'cycle.done',
  revalidate: publicPages,
})
export const decidePrizeAction = action(honourInput, decidePrize, { done: 'cycle.done' })
export const approvePrizeAction = action(honourInput, approvePrize, { done: 'cycle.done' })
export const payPrizeAction = action(paymentInput, payPrize, { done: 'cycle.done' })
export const proposeRevocationAction = action(revocationInput, proposeRevocation, { done: 'cycle.proposed' })
export const confirmRevocationAction = action(honourInput, confirmRevocation, {
  done: 'cycle.done',
  revalidate: publicPages,
})
export const closeCycleAction = action(cycleInput, closeCycle, { done: 'cycle.done', revalidate: publicPages })
