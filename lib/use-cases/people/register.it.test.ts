import { describe, expect, test } from 'vitest'
import { db } from '@/lib/data/db'
import { actorByLogin } from '@/lib/data/people-actor'
import { ownParties } from '@/lib/data/people-organizations'
import { scopeOf } from '@/lib/data/scope'
import { decrypt } from '@/lib/data/seal'
import { VISITOR } from '@/lib/rules/actor'
import { creditCheckCharacter } from '@/lib/rules/identity'
import type { Result } from '@/lib/rules/unmet'
import { changeMember } from './change-member'
import { inviteMember } from './invite-member'
import { registerIndividual } from './register-individual'
import { registerIndividualInput } from './register-individual.input'
import { registerOrganization } from './register-organization'
import { registerOrganizationInput } from './register-organization.input'
import { settleAccessRequest } from './settle-access-request'

const now = new Date('2026-08-12T10:00:00+08:00')
const codes = (result: Result<unknown>) => (result.ok ? [] : result.unmet.map(({ code }) => code))
const creditCode = (serial: string) => {
  const first = `913601${serial.padStart(11, '0')}`
  return first + creditCheckCharacter(first)
}

function organization(login: string, code: string, more: Record<string, unknown> = {}) {
  const form = { creditCode: code, name: '南昌试验制造有限公司', zone: 'gaoxin', contact: '张试', login }
  const account = { password: 'Quality-2026', repeated: 'Quality-2026', agrees: 'on' }
  return registerOrganizationInput.parse({ ...form, ...account, ...more })
}
const registered = (login: string, code: string, more = {}) =>
  registerOrganization(VISITOR, organization(login, code, more), now)

describe('an organization', () => {
  test('registers with its owner, who is an applicant for it', async () => {
    const code = creditCode('1')
    const pasted = ` ${code.slice(0, 6)} ${code.slice(6).toLowerCase()}　`
    const result = await registered('own1', pasted)
    expect(result).toMatchObject({ ok: true, value: { waits: false } })
    const party = await db.party.findUnique({ where: { creditCode: code } })
    expect(party).toMatchObject({ kind: 'organization', orgKind: 'enterprise', zone: 'gaoxin' })
    expect(await actorByLogin('own1')).toMatchObject({ roles: ['applicant'], partyIds: [party?.id] })
  })

  test('is never registered twice: eight at once leave one record and one account', async () => {
    const code = creditCode('2')
    const logins = Array.from({ length: 8 }, (_, i) => `twin${i}`)
    const results = await Promise.all(logins.map((login) => registered(login, code)))
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results.flatMap(codes)).toEqual(Array(7).fill('alreadyRegistered'))
    expect(await db.party.count({ where: { creditCode: code } })).toBe(1)
    expect(await db.user.count({ where: { login: { in: logins } } })).toBe(1)
  })

  test('one login for two organizations at once goes to one of them', async () => {
    const results = await Promise.all([registered('same', creditCode('3')), registered('same', creditCode('4'))])
    expect(results.flatMap(codes)).toEqual(['loginTaken'])
  })

  test('with a wrong check character is accepted once it is confirmed', async () => {
    const code = '91350100M0001TGQXM'
    expect(codes(await registered('early', code))).toEqual(['creditCodeChecksum'])
    expect(codes(await registered('early', code, { confirmsCode: 'on' }))).toEqual([])
  })

  test('refusals stand together, and are kept in the ledger', async () => {
    const result = await registered('own1', '92350100M000100Y43', { password: 'weak', repeated: 'weak' })
    expect(codes(result)).toEqual([
      'creditCodeIndividualBusiness',
      'creditCodeChecksum',
      'loginTaken',
      'passwordLength',
      'passwordClasses',
    ])
    expect(await db.ledgerEntry.count({ where: { act: 'register', outcome: 'refused' } })).toBeGreaterThan(0)
  })
})

describe('whoever comes second', () => {
  test('asks for access, has none until the owner agrees, and then has', async () => {
    const code = creditCode('5')
    await registered('first', code)
    const second = await registered('later', code, { asksForAccess: 'on', message: '质量部同事' })
    expect(second).toMatchObject({ ok: true, value: { waits: true } })
    expect(await actorByLogin('later')).toMatchObject({ roles: ['public'], partyIds: [] })
    const owner = (await actorByLogin('first'))!
    const later = (await actorByLogin('later'))!
    const [party] = await ownParties(scopeOf(owner))
    const request = { partyId: party!.id, requestId: party!.requests[0]!.id, part: 'editor' } as const
    expect(codes(await settleAccessRequest(later, request, now))).toEqual(['notFound'])
    expect(codes(await settleAccessRequest(owner, request, now))).toEqual([])
    expect(await actorByLogin('later')).toMatchObject({ roles: ['applicant'], partyIds: [party!.id] })
    expect(codes(await settleAccessRequest(owner, request, now))).toEqual(['requestSettled'])
    const member = (await actorByLogin('later'))!
    expect(codes(await settleAccessRequest(member, request, now))).toEqual(['notOwner', 'requestSettled'])
  })

  test('a request for another party is not found', async () => {
    await registered('stranger', creditCode('6'))
    const request = await db.accessRequest.findFirstOrThrow()
    const stranger = (await actorByLogin('stranger'))!
    const own = { partyId: stranger.partyIds[0]!, requestId: request.id, part: 'owner' } as const
    expect(codes(await settleAccessRequest(stranger, own, now))).toEqual(['notFound'])
    const theirs = { ...own, partyId: request.partyId }
    expect(codes(await settleAccessRequest(stranger, theirs, now))).toEqual(['notFound'])
  })
})

describe('members', () => {
  test('are made, changed and let go by the owner; an owner remains', async () => {
    await registered('boss', creditCode('7'))
    const boss = (await actorByLogin('boss'))!
    const partyId = boss.partyIds[0]!
    const colleague = { partyId, login: 'worker', name: '李工', email: '', mobile: '', password: 'Quality-2026' }
    const invited = await inviteMember(boss, { ...colleague, part: 'editor' }, now)
    const userId = invited.ok ? invited.value : ''
    expect(await actorByLogin('worker')).toMatchObject({ roles: ['applicant'], partyIds: [partyId] })
    const worker = (await actorByLogin('worker'))!
    expect(codes(await changeMember(worker, { partyId, userId, part: 'owner' }, now))).toEqual(['notOwner'])
    expect(codes(await changeMember(boss, { partyId, userId: boss.userId!, part: 'none' }, now))).toEqual(['lastOwner'])
    expect(codes(await changeMember(boss, { partyId, userId, part: 'none' }, now))).toEqual([])
    expect(await actorByLogin('worker')).toMatchObject({ roles: ['public'], partyIds: [] })
  })
})

describe('a person', () => {
  const person = (login: string, documentNo: string, more = {}) =>
    registerIndividualInput.parse({
      ...{ name: '王试', documentKind: 'residentId', documentNo, zone: 'gaoxin', login, agrees: 'on' },
      ...{ employerName: '南昌某研究院', employerCode: creditCode('8') },
      ...{ password: 'Quality-2026', repeated: 'Quality-2026', ...more },
    })

  test('registers with a document that is stored encrypted, found again, and shown masked', async () => {
    expect(codes(await registerIndividual(VISITOR, person('wang', '11010519491231002x'), now))).toEqual([])
    const party = await db.party.findFirstOrThrow({ where: { kind: 'individual' }, include: { employer: true } })
    expect(JSON.stringify(party)).not.toContain('19491231')
    expect(decrypt(party.documentCipher!)).toBe('11010519491231002X')
    expect(party).toMatchObject({ documentMask: '1101**********002X', employer: { creditCode: creditCode('8') } })
    const ledger = await db.ledgerEntry.findMany()
    expect(JSON.stringify(ledger, (_, v) => (typeof v === 'bigint' ? String(v) : v))).not.toContain('19491231')
    const again = await registerIndividual(VISITOR, person('wang2', '１１０１０５１９４９１２３１００２Ｘ'), now)
    expect(codes(again)).toEqual(['alreadyRegistered'])
  })

  test('the employer that was known only for checks registers later on the same record', async () => {
    const known = await db.party.findUniqueOrThrow({ where: { creditCode: creditCode('8') } })
    expect(codes(await registered('institute', creditCode('8'), { name: '南昌某某研究院' }))).toEqual([])
    const party = await db.party.findUniqueOrThrow({ where: { creditCode: creditCode('8') } })
    expect(party).toMatchObject({ id: known.id, name: '南昌某某研究院', formerNames: ['南昌某研究院'] })
  })
})
