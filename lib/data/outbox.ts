import type { Tx } from './db'
import type { Prisma } from './generated/client'
import { enqueue } from './jobs'

/** One letter: to a user, a party (all its accounts), or a department. Its words are `mail.<kind>` with `facts` as arguments. */
export type Letter = {
  kind: string
  facts: Record<string, string | number>
  cycleId?: string
  applicationId?: string
  userId?: string
  partyId?: string
  departmentId?: string
}

/** Writes letters in the transaction of the act; a job mails them after the commit, and they stand in the reader's inbox. */
export async function post(tx: Tx, at: Date, letters: readonly Letter[]): Promise<void> {
  if (letters.length === 0) return
  await tx.outboxMessage.createMany({
    data: letters.map((letter) => ({ ...letter, facts: letter.facts as Prisma.InputJsonObject, createdAt: at })),
  })
  await enqueue(tx, 'mail', {})
}
