import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { caseReviewIn, readCase } from '../../../src/fhir/read/case-review.ts'
import { responseFrom } from '../../../src/fhir/write/response.ts'
import type { Call, Transport } from '../../../src/fhir/transport/transport.ts'
import { harms, methods } from '../../../src/indicators/htcds.ts'
import type { ScreeningEvent } from '../../../src/screening/events.ts'
import { advance, begin } from '../../../src/screening/screening.ts'
import type { Kept } from '../../../src/screening/kept.ts'
import { caseAsCsv, caseAsJson, caseDataOf } from '../../../src/worklist/case-data.ts'
import { aDate } from '../../support/a-chart.ts'
import { aFrame, NOW, planFor, SCREENING } from '../../support/a-plan.ts'
import { agreesToBeCounted } from '../../support/counting.ts'
import { aSite } from '../../support/a-site.ts'
import { anySequence, bothLocks, judgedAndSent } from '../../support/screening-events.ts'

const told = { value: 'reported-today', saidBy: 'patient', origin: 'manual' } as const
const spoken: readonly ScreeningEvent[] = [
  ...bothLocks,
  { type: 'answered', indicator: 'money-held', answer: { ...told, note: 'note canary' } },
  { type: 'answered', indicator: 'papers-held', answer: { ...told, saidBy: 'companion' } },
  { type: 'answered', indicator: 'debt', answer: { ...told, value: 'not-reported-today' } },
  { type: 'noticed', indicator: 'injuries', present: true },
  { type: 'noticed-note', indicator: 'injuries', note: 'noticed canary' },
  { type: 'words', topic: 'work', words: 'words canary' },
  { type: 'own-words', words: 'wish canary' },
  { type: 'contact', set: { how: 'contact canary' } },
  ...judgedAndSent,
]

function keptAfter(events: readonly ScreeningEvent[]): Kept {
  const last = events.reduce(advance, begin(SCREENING, 0, 'adult'))
  if (last.at === 'ended') throw new Error('This conversation has ended.')
  return last.kept
}

/** As the record holds it; undefined where nothing is written. */
function stored(kept: Kept) {
  const plan = planFor(kept)
  const response = plan.writes.find((item) => item.write === 'response')
  if (response?.write !== 'response') return undefined
  return { ...JSON.parse(JSON.stringify(responseFrom(response, plan, aSite))), id: 'r1' }
}

const about = { birthDate: aDate('1930-04-01'), organisation: 'Test hospital', caseId: 'case' }

describe('a stored review, read to be counted', () => {
  it('gives the codes that count, who said them, and the yes (R-048)', () => {
    expect(caseReviewIn(stored(keptAfter([...bothLocks, ...agreesToBeCounted, ...spoken])))).toEqual({
      authored: expect.objectContaining({ from: NOW }),
      agreed: true,
      concern: 'serious',
      answers: {
        'money-held': told,
        'papers-held': { ...told, saidBy: 'companion' },
        debt: { ...told, value: 'not-reported-today' },
      },
      noticed: { injuries: '' },
    })
  })

  it('has no yes where nobody was asked, and none for a child or an adult who cannot decide (R-048, R-156)', () => {
    const yes = [...bothLocks, ...agreesToBeCounted, ...spoken]
    const agreedAfter = (...events: ScreeningEvent[]) =>
      caseReviewIn(stored(keptAfter([...yes, ...events])))?.agreed
    expect(caseReviewIn(stored(keptAfter(spoken)))?.agreed).toBe(false)
    expect(agreedAfter()).toBe(true)
    expect(agreedAfter({ type: 'condition', set: { age: 'in-doubt' } })).toBe(false)
    expect(agreedAfter({ type: 'condition', set: { ability: 'capacity-in-doubt' } })).toBe(false)
  })

  it.each([
    ['is marked as made in error', { status: 'entered-in-error' }],
    ['is not finished', { status: 'in-progress' }],
    ['is not ours', { identifier: { system: 'https://ehr.example', value: 'x' } }],
  ])('is not read where it %s', (_why, change) => {
    expect(caseReviewIn({ ...stored(keptAfter(spoken)), ...change })).toBeUndefined()
  })
})

const ALLOWED = new Set<unknown>([
  'HTCDS 2.0',
  'case',
  'Test hospital',
  'PossibleVictimOfTrafficking',
  '18-29',
  '30-49',
  '50+',
  'adult',
  true,
  ...Object.values(harms),
  ...Object.values(methods),
])

it('of any conversation, the data holds codes, a month and an age band, and nothing that says who it is (R-066)', () => {
  let reached = 0
  fc.assert(
    fc.property(anySequence, (noise) => {
      const last = [...spoken, ...noise].reduce(advance, begin(SCREENING, 0, 'adult'))
      const response = last.at === 'ended' ? undefined : stored(last.kept)
      const review = response && caseReviewIn(response)
      // Whether they agreed is another claim: here even a yes that was never given shows nobody.
      const made = review && caseDataOf({ ...review, agreed: true }, about)
      if (!made?.ok) return
      reached += 1
      const { month, ...data } = made.data
      expect(month).toMatch(/^\d{4}-\d\d$/)
      expect(
        Object.values(data)
          .flat()
          .filter((value) => !ALLOWED.has(value)),
      ).toEqual([])
      const out = caseAsJson(made.data) + caseAsCsv(made.data)
      expect(out).not.toMatch(
        /Testa|Synthetic|TEST-1|Dr Test|1930|canary|passport|seen and heard|Sister|\d{4}-\d\d-\d\d|Practitioner|Patient/,
      )
      expect(out).not.toContain(SCREENING)
    }),
    { numRuns: 300 },
  )
  expect(reached).toBeGreaterThan(30)
})

const nothingElse = { resourceType: 'Bundle', type: 'searchset' }

function recordWith(
  response: unknown,
  patient: unknown = { resourceType: 'Patient', id: 'p1' },
  pages: readonly unknown[] = [nothingElse],
) {
  let page = 0
  const calls: Call[] = []
  const transport: Transport = {
    base: 'https://ehr.example/fhir',
    clock: { now: () => ({ at: NOW, from: 'record' }), heard: () => {} },
    send: async (call) => {
      calls.push(call)
      const searched = call.path.includes('?')
      const json = searched ? pages[page++] : call.path.startsWith('Patient/') ? patient : response
      return { ok: true, value: { status: 200, json } }
    },
  }
  return { transport, calls }
}

function bundle(resource: object, next?: string) {
  return {
    ...nothingElse,
    entry: [{ resource }],
    ...(next && { link: [{ relation: 'next', url: next }] }),
  }
}

describe('asking the record for one review', () => {
  const row = { review: 'QuestionnaireResponse/r1', patient: `Patient/${aFrame.person.id}` }

  it('reads that review and its patient, by their ids', async () => {
    const person = { resourceType: 'Patient', id: 'p1', birthDate: '1990-04-01' }
    const { transport, calls } = recordWith(
      stored(keptAfter([...bothLocks, ...agreesToBeCounted, ...spoken])),
      person,
    )
    expect(await readCase(transport, row)).toMatchObject({
      ok: true,
      value: { birthDate: aDate('1990-04-01') },
    })
    expect(calls.map(({ path }) => path)).toEqual([
      'QuestionnaireResponse/r1',
      expect.stringMatching(/^QuestionnaireResponse\?patient=p1&identifier=/),
      'Patient/p1',
    ])
  })

  it('asks for nobody’s age without their yes (R-048, R-066)', async () => {
    const { transport, calls } = recordWith(stored(keptAfter(spoken)))
    expect(await readCase(transport, row)).toMatchObject({ ok: true, value: { review: { agreed: false } } })
    expect(calls.map(({ path }) => path)).toEqual(['QuestionnaireResponse/r1'])
  })

  describe('where they said no on another day', () => {
    const agreed = stored(keptAfter([...bothLocks, ...agreesToBeCounted, ...spoken]))
    const no = stored(
      keptAfter([...bothLocks, { type: 'counting', said: { answer: 'does-not-agree' } }, ...judgedAndSent]),
    )
    const at = (ms: number) => ({ ...no, id: 'r2', authored: new Date(ms).toISOString() })
    const asked = (...pages: unknown[]) => readCase(recordWith(agreed, undefined, pages).transport, row)

    it('a later no holds, on whichever page it stands, and nobody’s age is asked for (R-048)', async () => {
      const next = 'https://ehr.example/fhir?page=2'
      const { transport, calls } = recordWith(agreed, undefined, [bundle(agreed, next), bundle(at(NOW + 1))])
      expect(await readCase(transport, row)).toMatchObject({
        ok: true,
        value: { review: { saidNoSince: true } },
      })
      expect(calls.at(-1)?.path).toBe(next)
    })

    it('an earlier no was changed by the yes', async () => {
      expect(await asked(bundle(at(NOW - 86_400_000)))).not.toHaveProperty('value.review.saidNoSince')
    })

    it('a no of somebody else is not theirs', async () => {
      const other = { ...at(NOW + 1), subject: { reference: 'Patient/p2' } }
      expect(await asked(bundle(other))).not.toHaveProperty('value.review.saidNoSince')
    })

    it.each([
      ['not a bundle', {}],
      ['without end', bundle(agreed, 'https://ehr.example/fhir?again')],
    ])('nothing is counted where the answer is %s', async (_what, page) => {
      expect(await asked(...Array.from({ length: 30 }, () => page))).toMatchObject({ ok: false })
    })
  })

  it('takes no review of another patient (DF-9)', async () => {
    const other = { ...stored(keptAfter(spoken)), subject: { reference: 'Patient/p2' } }
    const { transport, calls } = recordWith(other)
    expect(await readCase(transport, row)).toMatchObject({ ok: false, problem: { problem: 'wrong-patient' } })
    expect(calls).toHaveLength(1)
  })

  it.each([
    'https://elsewhere.example/QuestionnaireResponse/r1',
    '../Patient',
    'QuestionnaireResponse/a?x=1',
  ])('follows no reference but a plain one: %s', async (review) => {
    const { transport, calls } = recordWith({})
    expect(await readCase(transport, { ...row, review })).toMatchObject({ ok: false })
    expect(calls).toEqual([])
  })
})
