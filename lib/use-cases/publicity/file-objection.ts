import { randomInt } from 'node:crypto'
import { preliminaryList } from '@/lib/data/meetings'
import { writeObjection } from '@/lib/data/objections'
import { currentNotice } from '@/lib/data/publicity'
import type { Actor } from '@/lib/rules/actor'
import { periodIsOver } from '@/lib/rules/calendar'
import { fileObjection as row } from '@/lib/rules/stages/publicity'
import type { Result } from '@/lib/rules/unmet'
import { perform } from '../perform'
import type { FileObjectionInput } from './inputs'

// without letters and digits that look alike
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

function newTrackingCode(): string {
  const characters = Array.from({ length: 12 }, () => ALPHABET[randomInt(ALPHABET.length)])
  return [0, 4, 8].map((at) => characters.slice(at, at + 4).join('')).join('-')
}

/** Files an objection within the period; its tracking code is told once and kept only as a hash (A19). The ledger names no objector. */
export async function fileObjection(
  actor: Actor,
  input: FileObjectionInput,
  now: Date,
): Promise<Result<{ trackingCode: string }>> {
  const { cycleId, applicationId, objectorKind, objectorName, objectorContact, facts } = input
  const nobody: Actor = { ...actor, userId: null, name: '' }
  return perform({ ...nobody, roles: ['public'] }, now, {
    row,
    cycleId,
    subject: { kind: 'objection', id: null },
    load: async (tx) => {
      const notice = await currentNotice(tx, cycleId)
      const list = await preliminaryList(tx, cycleId)
      return {
        notice,
        noticeStands: notice !== null,
        isOver: notice !== null && periodIsOver(now, notice.endsOn),
        endsOn: notice?.endsOn ?? '',
        objectorKind,
        objectorNamed: objectorName !== '' && objectorContact !== '',
        concernsListed: applicationId === null || list.some((winner) => winner.applicationId === applicationId),
      }
    },
    write: async (tx, { notice }) => {
      const trackingCode = newTrackingCode()
      const objector = objectorKind === 'anonymous' ? null : { name: objectorName, contact: objectorContact }
      await writeObjection(tx, {
        cycleId,
        noticeId: notice?.id ?? '',
        applicationId,
        trackingCode,
        objectorKind,
        objector,
        facts,
        fileId: null,
        filedAt: now,
      })
      return { trackingCode }
    },
    trace: () => ({ after: { applicationId, objectorKind } }),
  })
}
