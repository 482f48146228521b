import type { z } from 'zod'
import { employerByCode, partyByDocument, savePerson } from '@/lib/data/people-parties'
import { encrypt, keyedHash } from '@/lib/data/seal'
import type { Actor } from '@/lib/rules/actor'
import { maskDocument } from '@/lib/rules/identity'
import { documentAcceptable, employerAcceptable } from '@/lib/rules/registration'
import type { Result } from '@/lib/rules/unmet'
import { type Registered, register } from './register'
import type { registerIndividualInput } from './register-individual.input'

/** A person registers, with an own account. The document's number is stored encrypted, found by its keyed hash, shown masked. */
export function registerIndividual(
  actor: Actor,
  input: z.output<typeof registerIndividualInput>,
  now: Date,
): Promise<Result<Registered>> {
  const { name, documentKind, documentNo, employerName, employerCode, confirmsCode, zone } = input
  const { login, password, email, mobile, asksForAccess, message } = input
  const documentHash = keyedHash(documentNo)
  return register(
    actor,
    {
      account: { login, password, email, mobile, name },
      asksForAccess,
      message,
      identity: [...documentAcceptable(documentKind, documentNo), ...employerAcceptable(employerCode, confirmsCode)],
      find: (tx) => partyByDocument(tx, documentHash),
      save: async (tx, known) => {
        const employerId = await employerByCode(tx, employerCode, employerName, now)
        const document = { documentKind, documentHash, documentCipher: encrypt(documentNo) }
        const person = { name, zone, employerId, documentMask: maskDocument(documentNo), ...document }
        return savePerson(tx, known, person, now)
      },
    },
    now,
  )
}
