import { db } from './db'
import type { Scope } from './scope'

export type OwnAccount = {
  login: string
  name: string
  email: string | null
  mobile: string | null
  locale: string
  mailing: string
  createdAt: Date
}

/** The actor's own account. */
export async function ownAccount({ actor }: Scope): Promise<OwnAccount | null> {
  return db.user.findUnique({
    where: { id: actor.userId ?? '' },
    select: { login: true, name: true, email: true, mobile: true, locale: true, mailing: true, createdAt: true },
  })
}
