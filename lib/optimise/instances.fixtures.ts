import fc from 'fast-check'
import type { AssignmentFacts, Candidate, Subject } from '@/lib/rules/assignment'

const TRADES = ['C35', 'C13', 'I65', '']
const FIELDS = ['装备制造', '食品', '软件', '卓越绩效', '法律']

/** Pools and applications of every kind: few and many, barred, unsigned, colleagues, conflicts, sheets that stand already. */
export const someFacts = ({ most, sheets }: { most: { candidates: number; subjects: number }; sheets: number }) =>
  fc
    .record({
      candidates: fc.array(
        fc.record({
          employer: fc.integer({ min: 0, max: 5 }),
          fields: fc.subarray(FIELDS, { maxLength: 2 }),
          load: fc.integer({ min: 0, max: 3 }),
          barred: fc.boolean(),
          inUse: fc.integer({ min: 0, max: 8 }).map((n) => n > 0),
          signed: fc.integer({ min: 0, max: 5 }).map((n) => n > 0),
        }),
        { minLength: 1, maxLength: most.candidates },
      ),
      subjects: fc.array(
        fc.record({ trade: fc.constantFrom(...TRADES), closed: fc.array(fc.nat(20)), has: fc.option(fc.nat(20)) }),
        { minLength: 1, maxLength: most.subjects },
      ),
      sheets: fc.integer({ min: 1, max: sheets }),
      cap: fc.option(fc.integer({ min: 1, max: 6 })),
    })
    .map(({ candidates, subjects, ...rest }): AssignmentFacts => {
      const pool = candidates.map(
        ({ employer, barred, ...one }, i): Candidate => ({
          ...one,
          id: `r${i}`,
          name: `评审员${i}`,
          employer: `单位${employer}`,
          barred: barred && i % 3 === 0,
        }),
      )
      const some = (n: number) => pool.slice(n % pool.length, (n % pool.length) + 1).map(({ id }) => id)
      return {
        ...rest,
        candidates: pool,
        subjects: subjects.map(
          ({ trade, closed, has }, i): Subject => ({
            id: `a${i}`,
            name: `单位${i}`,
            trade,
            panelId: null,
            closedTo: [...new Set(closed.slice(0, 3).flatMap(some))],
            has: has === null ? [] : some(has),
          }),
        ),
      }
    })
