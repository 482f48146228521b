import { db } from '@/lib/data/db'
import { writeHonour } from '@/lib/data/honours'
import { creditCheckCharacter } from '@/lib/rules/identity'
import type { Lane } from '@/lib/rules/seats'

const code = (serial: string) => `913601${serial}${creditCheckCharacter(`913601${serial}`)}`

type Earlier = {
  name: string
  code: string | null
  won: { edition: number; year: number; lane: Lane; revoked?: boolean; isRepeat?: boolean }[]
}

/** Winners of the first four editions, all invented: among them one who won twice, one revoked for fraud, one nominee who is free to apply. */
const EARLIER: readonly Earlier[] = [
  {
    name: '江西赣抚重型机械有限公司',
    code: code('00MAHIS01P1'),
    won: [
      { edition: 1, year: 2008, lane: 'award' },
      { edition: 4, year: 2022, lane: 'award', isRepeat: true },
    ],
  },
  { name: '南昌青云面粉集团有限公司', code: code('00MAHIS02P2'), won: [{ edition: 2, year: 2014, lane: 'award' }] },
  { name: '江西章贡门光学有限公司', code: code('00MAHIS03P3'), won: [{ edition: 3, year: 2019, lane: 'award' }] },
  {
    name: '南昌昌南陶瓷材料有限公司',
    code: code('00MAHIS04P4'),
    won: [{ edition: 3, year: 2019, lane: 'award', revoked: true }],
  },
  { name: '江西梅湖云计算有限公司', code: code('00MAHIS05P5'), won: [{ edition: 4, year: 2022, lane: 'award' }] },
  {
    name: '南昌瀛上环保科技有限公司',
    code: code('00MAHIS06P6'),
    won: [{ edition: 4, year: 2022, lane: 'nomination' }],
  },
  { name: '江西朝阳洲商贸有限公司', code: code('00MAHIS07P7'), won: [{ edition: 4, year: 2022, lane: 'nomination' }] },
  { name: '桂长青', code: null, won: [{ edition: 4, year: 2022, lane: 'individual' }] },
]

const LABELS = ['首届', '第二届', '第三届', '第四届']

/** Enters the register of the editions before this system, as the office would import it. */
export async function playHistory(at: Date): Promise<void> {
  for (const { name, code: creditCode, won } of EARLIER) {
    const party = await db.party.create({
      data: {
        kind: creditCode ? 'organization' : 'individual',
        name,
        creditCode,
        orgKind: creditCode ? 'enterprise' : '',
        createdAt: at,
      },
    })
    for (const { edition, year, lane, revoked, isRepeat = false } of won) {
      const id = await db.$transaction((tx) =>
        writeHonour(tx, {
          partyId: party.id,
          cycleId: null,
          applicationId: null,
          winnerName: name,
          lane,
          edition,
          editionLabel: `${LABELS[edition - 1]}南昌市市长质量奖`,
          awardYear: year,
          decidedOn: `${year}-11-18`,
          decisionNo: `洪府发〔${year}〕${10 + edition}号`,
          isRepeat,
        }),
      )
      if (!revoked) continue
      await db.honour.update({
        where: { id },
        data: {
          revokedAt: new Date('2023-05-18T02:00:00Z'),
          revokedGround: 'fraud',
          revokedWhy: '申报材料弄虚作假，经市政府批准撤销。',
        },
      })
      await db.bar.create({
        data: {
          partyId: party.id,
          ground: 'fraud',
          fromOn: new Date('2023-05-19'),
          untilOn: new Date('2028-05-18'),
          decision: '洪府字〔2023〕31号',
        },
      })
    }
  }
}
