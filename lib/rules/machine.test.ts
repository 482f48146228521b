import { describe, expect, it } from 'vitest'
import { ROLES } from './actor'
import { decide } from './decide'
import { ALL_ROWS, CYCLE_ROWS, moves, rowsIn, rowsOn } from './machine'
import { STAGES } from './stage'
import { unmet } from './unmet'

const bare = ALL_ROWS.map((row) => ({ ...row, requires: [] }))
const FINAL = ['supervision', 'closed', 'cancelled'] as const

describe('every act', () => {
  it('has a name of its own', () => {
    const names = ALL_ROWS.map(({ name }) => name)
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
  })

  it.each(bare)('$name is open to the roles that it names and to nobody else', (row) => {
    for (const role of ROLES) {
      const decision = decide(row, { roles: [role], stage: row.from[0], facts: undefined })
      expect(decision).toEqual(
        row.who.includes(role)
          ? { ok: true, to: row.to ?? row.from[0] }
          : { ok: false, unmet: [unmet('wrongRole', row.article)] },
      )
    }
    expect(decide(row, { roles: [], stage: row.from[0], facts: undefined }).ok).toBe(false)
  })

  it.each(bare)('$name happens in the stages that it names and in no other', (row) => {
    for (const stage of STAGES) {
      expect(decide(row, { roles: row.who, stage, facts: undefined })).toEqual(
        row.from.includes(stage)
          ? { ok: true, to: row.to ?? stage }
          : { ok: false, unmet: [unmet('wrongStage', row.article, { stage })] },
      )
    }
  })

  it('is found by its stage and its article', () => {
    for (const row of CYCLE_ROWS) for (const stage of row.from) expect(rowsIn(stage)).toContain(row)
    for (const row of ALL_ROWS) expect(rowsOn(row.article)).toContain(row)
  })
})

describe('the way of an edition', () => {
  const place = (stage: (typeof STAGES)[number]) => STAGES.indexOf(stage)

  it('leads back only by the return of a changed list to the meeting', () => {
    const back = moves().filter(({ from, to }) => place(to) <= place(from))
    expect(new Set(back.map(({ row }) => row.name))).toEqual(new Set(['returnToDeliberation']))
  })

  it('leads back from no final stage', () => {
    const left = moves().filter(({ from, to }) => FINAL.some((stage) => stage === from) && place(to) <= place(from))
    expect(left).toEqual([])
    expect(moves().filter(({ from }) => from === 'closed' || from === 'cancelled')).toEqual([])
  })

  it('skips no stage, and is given up before anything was publicised only', () => {
    for (const { from, to, row } of moves()) {
      if (to === 'cancelled') expect(place(from)).toBeLessThan(place('publicity'))
      else if (row.name !== 'returnToDeliberation') expect(place(to)).toBe(place(from) + 1)
    }
  })

  it('leads on from every stage', () => {
    for (const stage of STAGES.slice(0, -2))
      expect(moves().some(({ from, to }) => from === stage && place(to) === place(stage) + 1)).toBe(true)
  })
})
