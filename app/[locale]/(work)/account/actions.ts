'use server'
import { action } from '@/lib/action'
import { changeOwnContact } from '@/lib/use-cases/people/change-own-contact'
import { changeOwnContactInput } from '@/lib/use-cases/people/change-own-contact.input'
import { endOwnSession } from '@/lib/use-cases/people/end-own-session'
import { endOwnSessionInput } from '@/lib/use-cases/people/end-own-session.input'

export const changeContactAction = action(changeOwnContactInput, changeOwnContact, {
  done: 'people.account.contactSaved',
})

export const endSessionAction = action(endOwnSessionInput, endOwnSession, { done: 'people.account.ended' })
