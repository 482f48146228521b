import { db } from '@/lib/data/db'
import { cycleOfEdition } from '@/lib/data/editions'
import { honourRegister } from '@/lib/data/honours'
import type { Actor } from '@/lib/rules/actor'
import { dayOf } from '@/lib/rules/calendar'
import { acceptDuty, planAwardVisit, planDuty, recordAwardVisit, reportDuty } from '@/lib/use-cases/supervision/duties'
import { approvePrize, closeCycle, decidePrize, issueCertificate, payPrize } from '@/lib/use-cases/supervision/honours'
import { givePayee } from '@/lib/use-cases/supervision/payee'
import type { Plan } from './plan'
import { must, type World } from './world'

/** Somebody who acts for the winner. */
async function winnersActor(world: World, partyId: string): Promise<Actor> {
  const member = await db.membership.findFirstOrThrow({
    where: { partyId },
    select: { user: { select: { login: true } } },
  })
  return world.actor(member.user.login)
}

/** Plays what follows (A25, A26): a sharing plan half done, figures of a year, a visit with a follow-up. */
async function playAftercare(world: World, cycleId: string): Promise<void> {
  const handler = await world.actor('handler1')
  const [first, ...others] = (await honourRegister(db, { cycleId })).filter(({ lane }) => lane !== 'nomination')
  if (!first) return
  const honourId = first.id
  const winner = await winnersActor(world, first.partyId)
  const due = (days: number) => dayOf(new Date(world.now().getTime() + days * 86_400_000))
  must(await planDuty(handler, { honourId, title: '在全市质量大会上作经验交流', dueOn: due(60) }, world.now()))
  must(await planDuty(handler, { honourId, title: '接待市内企业参观学习不少于两批', dueOn: due(700) }, world.now()))
  const [talk] = await db.duty.findMany({ where: { honourId }, orderBy: { dueOn: 'asc' } })
  const report = '已在全市质量大会上交流“全员改善”做法，到会企业 120 余家。'
  must(await reportDuty(winner, { honourId, dutyId: talk?.id ?? '', report, file: null }, world.now()))
  must(await acceptDuty(handler, { honourId, dutyId: talk?.id ?? '' }, world.now()))
  must(await planAwardVisit(handler, { honourId, dueOn: due(0) }, world.now()))
  const visit = await db.awardVisit.findFirstOrThrow({ where: { honourId } })
  const record = { visitedOn: due(0), people: '办公室、市市场监管局', findings: '生产经营正常，质量目标完成良好。' }
  const followUp = { followUp: '补充上年度顾客满意度第三方调查。', followUpDueOn: due(45) }
  must(await recordAwardVisit(handler, { honourId, visitId: visit.id, ...record, ...followUp }, world.now()))
  for (const { id } of others) must(await planAwardVisit(handler, { honourId: id, dueOn: due(300) }, world.now()))
}

/** Plays 表彰 (A21, A22): certificates and prizes, paid, and the edition is filed. */
export async function playSupervision(world: World, plan: Plan): Promise<void> {
  const cycle = await cycleOfEdition(db, plan.edition)
  if (!cycle) throw new Error(`no edition ${plan.edition}`)
  const cycleId = cycle.id
  const [handler, lead] = [await world.actor('handler1'), await world.actor('lead1')]
  for (const { id: honourId, winnerName, partyId } of await honourRegister(db, { cycleId })) {
    must(await issueCertificate(handler, { cycleId, honourId }, world.now()))
    const { amount } = must(await decidePrize(handler, { cycleId, honourId }, world.now()))
    if (amount === 0) continue
    const winner = await winnersActor(world, partyId)
    const accountNo = `62220212${String(honourId.replace(/\D/g, '')).padEnd(10, '0').slice(0, 10)}`
    must(
      await givePayee(
        winner,
        { honourId, accountName: winnerName, bank: '中国工商银行南昌分行', accountNo },
        world.now(),
      ),
    )
    must(await approvePrize(lead, { cycleId, honourId }, world.now()))
    must(
      await payPrize(
        handler,
        { cycleId, honourId, voucher: `洪财支〔${plan.awardYear}〕${winnerName.slice(0, 4)}` },
        world.now(),
      ),
    )
  }
  await playAftercare(world, cycleId)
  must(await closeCycle(lead, { cycleId }, world.now()))
}
