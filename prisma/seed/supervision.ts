import { db } from '@/lib/data/db'
import { cycleOfEdition } from '@/lib/data/editions'
import { honourRegister } from '@/lib/data/honours'
import { approvePrize, closeCycle, decidePrize, issueCertificate, payPrize } from '@/lib/use-cases/supervision/honours'
import type { Plan } from './plan'
import { must, type World } from './world'

/** Plays 表彰 (A21, A22): certificates and prizes, paid, and the edition is filed. */
export async function playSupervision(world: World, plan: Plan): Promise<void> {
  const cycle = await cycleOfEdition(db, plan.edition)
  if (!cycle) throw new Error(`no edition ${plan.edition}`)
  const cycleId = cycle.id
  const [handler, lead] = [await world.actor('handler1'), await world.actor('lead1')]
  for (const { id: honourId, winnerName } of await honourRegister(db, { cycleId })) {
    must(await issueCertificate(handler, { cycleId, honourId }, world.now()))
    const { amount } = must(await decidePrize(handler, { cycleId, honourId }, world.now()))
    if (amount === 0) continue
    must(await approvePrize(lead, { cycleId, honourId }, world.now()))
    must(
      await payPrize(
        handler,
        { cycleId, honourId, voucher: `洪财支〔${plan.awardYear}〕${winnerName.slice(0, 4)}` },
        world.now(),
      ),
    )
  }
  must(await closeCycle(lead, { cycleId }, world.now()))
}
