import { db } from '@/lib/data/db'
import { honourRegister } from '@/lib/data/honours'
import { LANES } from '@/lib/rules/seats'

/** The honour roll, newest edition first, award before nomination; money and parties' ids stay inside. */
export async function seeHonourRoll() {
  const register = await honourRegister(db)
  const editions = [...new Set(register.map(({ edition }) => edition))]
  return editions.map((edition) => {
    const honours = register.filter((honour) => honour.edition === edition)
    return {
      edition,
      label: honours[0]?.editionLabel ?? '',
      awardYear: honours[0]?.awardYear ?? 0,
      honours: LANES.flatMap((lane) => honours.filter((honour) => honour.lane === lane)).map(
        ({ id, winnerName, lane, isRepeat, decidedOn, decisionNo, revokedAt, certificateNo }) => ({
          id,
          winnerName,
          lane,
          isRepeat,
          decidedOn,
          decisionNo,
          revokedAt,
          hasCertificate: certificateNo !== null,
        }),
      ),
    }
  })
}
