import { describe, expect, test } from 'vitest'
import { db } from '@/lib/data/db'
import { remind } from '@/lib/jobs/remind'
import type { Actor } from '@/lib/rules/actor'
import { VISITOR } from '@/lib/rules/actor'
import { codes, handler, later, lead, must, newApplicant, newCycle, now } from '../application/application.fixtures'
import { seeDesk } from '../desk/see-desk'
import { enterRecovery, openRevocationCase, recordGroupOnCase, stateOnCase, verifyCase } from './cases'
import {
  acceptDuty,
  closeFollowUp,
  giveImprovement,
  planAwardVisit,
  planDuty,
  recordAwardVisit,
  reportDuty,
} from './duties'
import { approvePrize, decidePrize, payPrize } from './honours'
import { exportPayments, givePayee } from './payee'
import { confirmRevocation, proposeRevocation } from './revocation'
import { seeAward } from './see-award'

const auditor: Actor = { ...VISITOR, userId: 'auditor', name: '审计', roles: ['auditor'] }
const today = '2026-09-01'
const account = { accountName: '甲公司', bank: '工行', accountNo: '6222021234567890' }
const revocation = { reason: '经核实', approvalDocument: '洪府字〔2026〕9号', approvedOn: today }

async function winner(awardYear = 2025) {
  const cycle = await newCycle('supervision')
  const actor = await newApplicant()
  const facts = { cycleId: cycle.id, partyId: actor.partyId, kind: 'organization', createdAt: now, savedAt: now }
  const { id: applicationId } = await db.application.create({ data: { ...facts, submittedAt: now } })
  const honour = await db.honour.create({
    data: {
      partyId: actor.partyId,
      cycleId: cycle.id,
      applicationId,
      winnerName: actor.name,
      lane: 'award',
      edition: cycle.edition,
      editionLabel: cycle.title,
      awardYear,
      decidedOn: new Date('2026-01-01'),
      decisionNo: '洪府发',
    },
  })
  return { actor, honourId: honour.id, cycleId: cycle.id }
}

async function paidWinner() {
  const won = await winner()
  const { honourId, cycleId, actor } = won
  must(await decidePrize(handler, { cycleId, honourId }, now))
  must(await approvePrize(lead, { cycleId, honourId }, now))
  must(await givePayee(actor, { honourId, ...account }, now))
  must(await payPrize(handler, { cycleId, honourId, voucher: `V-${honourId}` }, now))
  return won
}

async function revokedWinner() {
  const won = await paidWinner()
  const { honourId, cycleId } = won
  must(
    await openRevocationCase(
      handler,
      { honourId, ground: 'incident', suspicion: '事故', statementDueOn: '2026-08-31' },
      now,
    ),
  )
  must(await verifyCase(handler, { honourId, findings: '属实', isProven: true }, now))
  must(await proposeRevocation(handler, { honourId, cycleId, ...revocation }, now))
  must(await confirmRevocation(lead, { honourId, cycleId }, now))
  return won
}

describe('money', () => {
  test('is paid once, to an account that the winner gave, and the account is never told but to the treasury', async () => {
    const { actor, honourId, cycleId } = await winner()
    must(await decidePrize(handler, { cycleId, honourId }, now))
    must(await approvePrize(lead, { cycleId, honourId }, now))
    const pay = (voucher: string) => payPrize(handler, { cycleId, honourId, voucher }, now)
    expect(codes(await pay('V'))).toEqual(['payeeUnknown'])
    const { actor: stranger } = await winner()
    expect(codes(await givePayee(stranger, { honourId, ...account }, now))).toEqual(['notFound'])
    must(await givePayee(actor, { honourId, ...account }, now))
    const both = await Promise.all([pay(`A-${honourId}`), pay(`B-${honourId}`)])
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect(codes(await givePayee(actor, { honourId, ...account }, now))).toEqual(['paidAlready'])
    for (const reader of [handler, auditor, actor]) {
      const view = await seeAward(reader, honourId, now)
      expect(view?.award.payee?.mask).toBe('**** 7890')
      expect(JSON.stringify(view)).not.toContain(account.accountNo)
    }
    expect(await seeAward(stranger, honourId, now)).toBeNull()
    expect(codes(await exportPayments(auditor, { cycleId }, now))).toEqual(['wrongRole'])
    const { lines } = must(await exportPayments(handler, { cycleId }, now))
    expect(lines).toMatchObject([{ account, award: { id: honourId } }])
    const entries = await db.ledgerEntry.findMany({ where: { cycleId } })
    expect(entries.map(({ act }) => act)).toContain('exportPayments')
    expect(JSON.stringify(entries, (_, v) => (typeof v === 'bigint' ? String(v) : v))).not.toContain(account.accountNo)
  })
})

describe('sharing, figures and visits', () => {
  test('run from the plan to its end, each by whose part it is, and stand on the desk while they are due', async () => {
    const { actor, honourId } = await winner()
    expect(codes(await planDuty(handler, { honourId, title: '交流', dueOn: '2026-08-31' }, now))).toEqual([
      'dayMustNotBeEarlier',
    ])
    must(await planDuty(handler, { honourId, title: '交流', dueOn: '2026-09-03' }, now))
    const { id: dutyId } = await db.duty.findFirstOrThrow({ where: { honourId } })
    const tasks = async (who: Actor) =>
      (await seeDesk(who, now)).tasks.filter(({ href }) => href === `/awards/${honourId}`)
    expect(await tasks(handler)).toMatchObject([{ task: 'duty' }])
    expect(await tasks(actor)).toMatchObject([{ task: 'duty' }])
    expect(codes(await acceptDuty(handler, { honourId, dutyId }, now))).toEqual(['dutyNotReported'])
    const report = { honourId, dutyId, report: '已交流', file: null }
    expect(codes(await reportDuty(handler, report, now))).toEqual(['wrongRole'])
    must(await reportDuty(actor, report, now))
    must(await acceptDuty(handler, { honourId, dutyId }, now))
    expect(codes(await reportDuty(actor, report, now))).toEqual(['dutyAcceptedAlready'])
    expect(await tasks(actor)).toEqual([])
    const figures = { revenue: '100', netProfit: '', tax: '', research: '', passRate: '99', satisfaction: '' }
    const give = (year: number) => giveImprovement(actor, { honourId, year, figures, note: '' }, now)
    expect(codes(await give(2026))).toEqual(['yearNotOver'])
    expect(codes(await give(2024))).toEqual(['yearNotOver'])
    must(await give(2025))
    must(
      await giveImprovement(
        actor,
        { honourId, year: 2025, figures: { ...figures, revenue: '120' }, note: '更正' },
        later(now, 60),
      ),
    )
    expect((await seeAward(handler, honourId, now))?.figures).toMatchObject([
      { year: 2025, figures: { revenue: '120' } },
    ])
    must(await planAwardVisit(handler, { honourId, dueOn: today }, now))
    const { id: visitId } = await db.awardVisit.findFirstOrThrow({ where: { honourId } })
    const record = { honourId, visitId, visitedOn: today, people: '办公室', findings: '正常', followUp: '补充资料' }
    expect(codes(await recordAwardVisit(handler, record, now))).toEqual(['followUpDayNeeded'])
    must(await recordAwardVisit(handler, { ...record, followUpDueOn: '2026-09-10' }, now))
    expect(await tasks(handler)).toMatchObject([{ task: 'followUp' }])
    must(await closeFollowUp(handler, { honourId, visitId, closedNote: '已补' }, now))
    expect(codes(await closeFollowUp(handler, { honourId, visitId, closedNote: '已补' }, now))).toEqual([
      'noOpenFollowUp',
    ])
  })

  test('a duty that is due soon is reminded of once', async () => {
    const { honourId, actor } = await winner()
    const soon = new Date(Date.now() + 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10)
    must(await planDuty(handler, { honourId, title: '临近', dueOn: soon }, now))
    await remind()
    await remind()
    expect(await db.outboxMessage.count({ where: { kind: 'dutyDue', partyId: actor.partyId } })).toBe(1)
  })
})

describe('revocation', () => {
  test('for fraud hears the winner, is verified, decided by the leading group and approved; it bars, is announced, and money is taken back', async () => {
    const { actor, honourId, cycleId } = await paidWinner()
    const propose = () => proposeRevocation(handler, { honourId, cycleId, ...revocation }, now)
    expect(codes(await propose())).toEqual(['caseNotProven'])
    const begin = { honourId, ground: 'fraud' as const, suspicion: '材料造假', statementDueOn: '2026-09-10' }
    const opened = await Promise.all([1, 2].map(() => openRevocationCase(handler, begin, now)))
    expect(opened.map(({ ok }) => ok).sort()).toEqual([false, true])
    const verify = () => verifyCase(handler, { honourId, findings: '属实', isProven: true }, now)
    expect(codes(await verify())).toEqual(['winnerNotHeard'])
    must(await stateOnCase(actor, { honourId, statement: '情况说明' }, now))
    expect(codes(await stateOnCase(actor, { honourId, statement: '再说' }, now))).toEqual(['statementGivenAlready'])
    must(await verify())
    expect(codes(await propose())).toEqual(['groupDecisionNeeded'])
    must(
      await recordGroupOnCase(handler, { honourId, groupDecision: '同意', groupDecidedOn: today, agrees: true }, now),
    )
    must(await propose())
    must(await confirmRevocation(lead, { honourId, cycleId }, now))
    expect(await db.honour.findUniqueOrThrow({ where: { id: honourId } })).toMatchObject({ revokedGround: 'fraud' })
    expect(await db.bar.count({ where: { partyId: actor.partyId } })).toBe(1)
    expect(await db.notice.count({ where: { cycleId, kind: 'revocation' } })).toBe(1)
    await expect(db.revocationCase.updateMany({ where: { honourId }, data: { findings: '改写' } })).rejects.toThrow()
  })

  test('for an incident goes to the city government without the leading group, bars nobody and is not announced', async () => {
    const { actor, honourId, cycleId } = await revokedWinner()
    const group = { honourId, groupDecision: '同意', groupDecidedOn: today, agrees: true }
    expect(codes(await recordGroupOnCase(handler, group, now))).toContain('noOpenCase')
    expect(await db.bar.count({ where: { partyId: actor.partyId } })).toBe(0)
    expect(await db.notice.count({ where: { cycleId, kind: 'revocation' } })).toBe(0)
  })

  test('that isn’t proven ends, and another may begin', async () => {
    const { honourId, cycleId } = await winner()
    const begin = { honourId, ground: 'fraud' as const, suspicion: '举报', statementDueOn: '2026-08-31' }
    must(await openRevocationCase(handler, begin, now))
    must(await verifyCase(handler, { honourId, findings: '不属实', isProven: false }, now))
    expect(codes(await proposeRevocation(handler, { honourId, cycleId, ...revocation }, now))).toEqual([
      'caseNotProven',
    ])
    must(await openRevocationCase(handler, begin, now))
  })

  test('takes back no more than was given, also when two enter at once; the payment itself stays', async () => {
    const { honourId } = await revokedWinner()
    const enter = (entry: 'demanded' | 'received', amount: number) =>
      enterRecovery(handler, { honourId, what: 'money', entry, amount, document: '追缴通知' }, now)
    expect(codes(await enter('received', 1))).toEqual(['moreThanDemanded'])
    expect(codes(await enter('demanded', 500_001))).toEqual(['moreThanGiven'])
    const twice = await Promise.all([enter('demanded', 300_000), enter('demanded', 300_000)])
    expect(twice.map(({ ok }) => ok).sort()).toEqual([false, true])
    must(await enter('received', 100_000))
    expect((await seeAward(auditor, honourId, now))?.money).toEqual({
      payable: 500_000,
      paid: 500_000,
      open: 0,
      demanded: 300_000,
      received: 100_000,
      owed: 200_000,
    })
    const { actor: other, honourId: standing } = await paidWinner()
    expect(other.partyId).toBeTruthy()
    const demand = { honourId: standing, what: 'money' as const, entry: 'demanded' as const, amount: 1, document: 'x' }
    expect(codes(await enterRecovery(handler, demand, now))).toEqual(['honourNotRevoked'])
    await expect(db.recovery.deleteMany({})).rejects.toThrow()
  })
})
