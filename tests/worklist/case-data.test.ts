import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/indicators/catalogue.ts'
import { caseAsCsv, caseAsJson, caseDataOf, type CaseReview } from '../../src/worklist/case-data.ts'
import { aDate } from '../support/a-chart.ts'

const told = { value: 'reported-today', saidBy: 'patient', origin: 'manual' } as const
const review: CaseReview = {
  authored: aDate('2026-11-22'),
  agreed: true,
  concern: 'serious',
  answers: {
    'money-held': told,
    'earnings-taken': told,
    'pay-withheld': told,
    'papers-held': { ...told, saidBy: 'companion' },
  },
  noticed: { 'companion-speaks': 'he answers for her' },
}
const about = { birthDate: aDate('1987-06-05'), organisation: 'Test hospital', caseId: 'c1' }
const made = (change: Partial<CaseReview> = {}, other: Partial<typeof about> = {}) =>
  caseDataOf({ ...review, ...change }, { ...about, ...other })
const dataOf = (...given: Parameters<typeof made>) => {
  const result = made(...given)
  if (!result.ok) throw new Error(`No data: ${result.because}`)
  return result.data
}

describe('one case without a name', () => {
  it('is this and nothing else: codes, a month and an age band (R-066)', () => {
    expect(dataOf()).toEqual({
      standard: 'HTCDS 2.0',
      caseId: 'c1',
      month: '2026-11',
      ageBand: '30-49',
      con_Consent: true,
      consentsToInterview: true,
      toldPurpose: true,
      toldActualAndPotentialUse: true,
      toldHowLongKept: true,
      toldHowToWithdraw: true,
      vic_TraffickingStatus: 'PossibleVictimOfTrafficking',
      vic_TraffickingStatusDecisionMakingOrg: 'Test hospital',
      vic_TypeOfExploitation: ['ForcedLabour'],
      vic_Methods_of_Control: ['RestrictsFinancialAccess', 'TakesEarnings'],
    })
  })

  it.each([
    ['not-agreed', { agreed: false }, {}],
    ['said-no-since', { saidNoSince: true }, {}],
    ['no-concern', { concern: 'none-recorded' }, {}],
    ['child', {}, { birthDate: aDate('2008-11-23') }],
  ] as const)('is not made where it is %s (R-048, R-156)', (because, change, other) => {
    expect(made(change, other)).toEqual({ ok: false, because })
  })

  it('is not made without a judgement or a date that can be read', () => {
    const { concern: _concern, ...unjudged } = review
    const { authored: _authored, ...undated } = review
    expect(caseDataOf(unjudged, about)).toEqual({ ok: false, because: 'no-concern' })
    expect(caseDataOf(undated, about)).toEqual({ ok: false, because: 'no-date' })
  })

  it.each([
    ['1996-11-23', '18-29'],
    ['1996-11-22', '30-49'],
    ['1976-11-22', '50+'],
  ])('of somebody born on %s has the age band %s', (born, band) => {
    expect(dataOf({}, { birthDate: aDate(born) })).toHaveProperty('ageBand', band)
  })

  it('names no kind of harm that is so rare that it would say who it was', () => {
    const answers = Object.fromEntries(catalogue.map(({ id }) => [id, told]))
    expect(dataOf({ answers })['vic_TypeOfExploitation']).toEqual([
      'ForcedBegging',
      'ForcedLabour',
      'Other',
      'Servitude',
      'SexualExploitation',
    ])
  })

  it('is JSON, and CSV that no sheet takes for a sum', () => {
    const data = dataOf({}, { organisation: '=SUM("a",1)' })
    expect(JSON.parse(caseAsJson(data))).toEqual(data)
    const [names = '', values = '', end] = caseAsCsv(data).split('\r\n')
    expect(names.split(',')).toEqual(Object.keys(data).map((name) => `"${name}"`))
    expect(values).toContain(`"'=SUM(""a"",1)"`)
    expect(values).toContain('"RestrictsFinancialAccess;TakesEarnings"')
    expect(end).toBe('')
  })
})
