import { describe, expect, it } from 'vitest'
import { decide } from '../decide'
import { unmet } from '../unmet'
import { type CheckMade, checkpointOf, checkState, type RecordCheckFacts, recordCheck } from './record-check'

const facts: RecordCheckFacts = {
  ...{ isConcerned: true, isEnterprise: true, colour: 'green', records: 'clean', detail: '' },
  ...{ checkedOn: '2026-11-20', today: '2026-11-20' },
}
const field = (code: string, name: string) => unmet(code, 'A10', undefined, name)

describe('a second look (A10(5))', () => {
  it.each<[Partial<RecordCheckFacts>, unknown[]]>([
    [{}, []],
    [{ isEnterprise: false, colour: 'notApplicable' }, []],
    [{ colour: 'notApplicable' }, [field('colourNeeded', 'colour')]],
    [{ colour: 'yellow' }, [field('findingNeedsFacts', 'detail')]],
    [{ records: 'found' }, [field('findingNeedsFacts', 'detail')]],
    [{ colour: 'red', records: 'found', detail: '列入黑名单' }, []],
    [{ isConcerned: false }, [field('notConcerned', 'applicationId')]],
    [{ checkedOn: '2026-11-21' }, [unmet('checkOfTomorrow', 'A10', { today: '2026-11-20' }, 'checkedOn')]],
  ])('%o', (change, reasons) => {
    const decision = decide(recordCheck, { roles: ['handler'], stage: 'deliberation', facts: { ...facts, ...change } })
    expect(decision).toEqual(reasons.length === 0 ? { ok: true, to: 'deliberation' } : { ok: false, unmet: reasons })
  })

  it.each([
    ['onSiteReview', 'deliberation'],
    ['deliberation', 'deliberation'],
    ['publicity', 'council'],
    ['council', 'council'],
    ['eligibility', null],
    ['supervision', null],
  ] as const)('in %s is for %s', (stage, checkpoint) => expect(checkpointOf(stage)).toBe(checkpoint))

  it('counts the latest look for its own decision only', () => {
    const look = (checkpoint: CheckMade['checkpoint'], colour: CheckMade['colour']): CheckMade => ({
      ...{ checkpoint, colour, records: 'clean' },
    })
    expect(checkState([], 'deliberation')).toBe('missing')
    expect(checkState([look('deliberation', 'green')], 'council')).toBe('missing')
    expect(checkState([look('council', 'red'), look('deliberation', 'green')], 'deliberation')).toBe('clean')
    expect(checkState([look('deliberation', 'green'), look('deliberation', 'yellow')], 'deliberation')).toBe('clean')
    expect(checkState([look('deliberation', 'yellow'), look('deliberation', 'green')], 'deliberation')).toBe('adverse')
  })
})
