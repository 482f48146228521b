'use server'
import { action } from '@/lib/action'
import { acceptApplication } from '@/lib/use-cases/application/accept-application'
import { acceptApplicationInput } from '@/lib/use-cases/application/accept-application.input'
import { closeApplications } from '@/lib/use-cases/application/close-applications'
import { closeApplicationsInput } from '@/lib/use-cases/application/close-applications.input'
import { disqualifyApplication } from '@/lib/use-cases/application/disqualify-application'
import { disqualifyApplicationInput } from '@/lib/use-cases/application/disqualify-application.input'
import { returnApplication } from '@/lib/use-cases/application/return-application'
import { returnApplicationInput } from '@/lib/use-cases/application/return-application.input'
import { revealIdentity } from '@/lib/use-cases/application/reveal-identity'
import { revealIdentityInput } from '@/lib/use-cases/application/reveal-identity.input'

export const acceptApplicationAction = action(acceptApplicationInput, acceptApplication, {
  done: 'application.office.accepted1',
})

export const returnApplicationAction = action(returnApplicationInput, returnApplication, {
  done: 'application.office.returned',
})

export const disqualifyApplicationAction = action(disqualifyApplicationInput, disqualifyApplication, {
  done: 'application.office.disqualified',
})

export const revealIdentityAction = action(revealIdentityInput, revealIdentity, {
  done: 'application.reveal.done',
  naming: ({ number }) => ({ number }),
})

export const closeApplicationsAction = action(closeApplicationsInput, closeApplications, {
  done: 'application.office.closed',
})
