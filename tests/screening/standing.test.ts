import { describe, expect, it } from 'vitest'
import type { Answer } from '../../src/screening/answers.ts'
import { newlyBegun, type Kept } from '../../src/screening/kept.ts'
import { alsoSaid, standingIn } from '../../src/screening/standing.ts'

const kept = (change: Partial<Kept>): Kept => ({
  ...newlyBegun('7b0c6b1e-0000-4000-8000-000000000000', 0, 'adult'),
  ...change,
})
const told: Answer = { value: 'reported-today', saidBy: 'patient', origin: 'manual' }
const hows = (change: Partial<Kept>) => standingIn(kept(change)).map(({ held }) => held.map(({ how }) => how))

describe('what stands beside the judgement', () => {
  it('is what people said, saw or marked, by group, in words', () => {
    expect(
      standingIn(
        kept({
          answers: { 'pay-withheld': { ...told, time: 'past' } },
          noticed: { 'companion-speaks': '' },
          weighed: { injuries: 'worth-asking' },
        }),
      ),
    ).toEqual([
      {
        group: 'means',
        held: [{ label: 'Someone else answers', how: 'you noticed it' }],
      },
      {
        group: 'purpose',
        held: [{ label: 'Little or no pay, or not what was agreed', how: 'told today, in the past' }],
      },
      { group: 'health-effect', held: [expect.objectContaining({ how: 'in the record, not yet asked' })] },
    ])
  })

  it('leaves out what was explained, declined or not mentioned, and what only the chart says (R-129)', () => {
    expect(
      standingIn(
        kept({
          answers: {
            debt: { ...told, value: 'declined' },
            'money-held': { ...told, value: 'not-reported-today' },
            'pay-withheld': { ...told, saidBy: 'chart' },
          },
          weighed: { injuries: 'explained' },
        }),
      ),
    ).toEqual([])
  })

  it('is never that somebody told what work they do: it is said apart, and stands towards nothing (R-130)', () => {
    const said = kept({ answers: { 'kind-of-work': told }, weighed: { 'kind-of-work': 'worth-asking' } })
    expect([standingIn(said), alsoSaid(said)]).toEqual([
      [],
      [{ label: 'The work the person does or did', how: 'told today' }],
    ])
    expect(alsoSaid(kept({ answers: { 'pay-withheld': told } }))).toEqual([])
  })

  it('marks what a companion said', () => {
    expect(hows({ answers: { debt: { ...told, saidBy: 'companion' } } })).toEqual([
      ['said by someone with the patient'],
    ])
  })
})
