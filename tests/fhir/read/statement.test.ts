import { describe, expect, it } from 'vitest'
import type { Concept } from '../../../src/chart/concept.ts'
import { statementsIn, type Statement } from '../../../src/fhir/read/statement.ts'

/** What all parts of a text say; `mixed` where they differ. */
function said(text: string, concept: Concept = 'feels-unsafe'): Statement | 'mixed' {
  const [first, ...others] = new Set(statementsIn(text, concept))
  return first === undefined || others.length > 0 ? 'mixed' : first
}

function listed(texts: string): string[] {
  return texts.split(/[|\n]/).flatMap((text) => (text.trim() === '' ? [] : [text.trim()]))
}

/** Clinical rule 3: a negation is never positive. */
const NOT_SO = listed(`
  No | NO! | N | Never | Never true | Not at all | False | None | nil | 0 | 0 days | Nothing to report
  Not a victim | No signs of abuse | No signs/symptoms | Denies any harm | Denied | Neither of these
  Negative | Neg. | Non-reactive | NON REACTIVE | Nonreactive | Undetectable | Not detected | None detected
  Negative (qualifier value) | Negative for abuse | Normal | Within normal limits | Unremarkable | Ruled out
  Abuse ruled out | Without injury | Absence of bruising | Free of harm | NO RISK | Not at risk | No, never
  Patient does not feel unsafe | Isn't afraid | Hasn’t been abused | didn’t happen | has not been harmed
  Safe | Feels safe at home | I have not had a partner in the past year | No abuse or neglect`)
const SO = listed(`
  Positive | DETECTED | Detected (qualifier value) | Reactive | Abnormal | At risk | High risk
  Often true | Sometimes true | Several days | More than half the days | Nearly every day | Monthly
  Physical harm noted | Physical harm by a relative | Raped by her employer | Severe signs/symptoms
  Unsafe | Not safe | Not safe at home | Was abused last year | Afraid today | Does not feel safe with him | Does not feel safe | No longer safe | Husband hits her | No longer safe: husband hits her`)
/** For a person to read: doubt, two things at once, somebody else, a word too many, another language. */
const UNCLEAR = listed(`
  Unlikely | Low risk | Low suicide risk | Screening completed | see note | Resolved | Adequate | Nein
  Hit by employer; no fractures | Abuse no neglect | Safe, husband hits her | abuse? | ?abuse | abuse: none
  Her mother was abused | Not abused any more | No longer abused | Not without harm | abuse not ruled out
  Was safe | Felt safe last year | Safe now | Not today | Not suicidal today | Not currently | Not this time
  Not physically | No physical abuse | No abuse at home | Not at home | Not severe | Not by him | Safe with him
  Not by her husband | No abuse reported by husband | Negative for abuse by her boss | Negative today
  Unable to live at home | Unwilling to live with him | Patient was not harmed
  Alcohol abuse | declined; hit by husband | She refused and he hit her | Not always | 1:8 | <1 | LA99999-9`)
const UNTOLD = listed(`
  Not asked today | Declined at this time | Not disclosed | Not reported
  Unknown | Not known | Not asked | Not done | Declined | Patient declined to answer | Refused | Unsure
  Prefer not to say | I choose not to answer this question | Does not know | Don't know | Unable to answer
  Cannot say | can't say | Patient wouldn’t say | Indeterminate | Pending | Masked | N/A | Not applicable |   `)

describe('words of an answer', () => {
  it.each(NOT_SO)('"%s" says that it is not so', (text) => {
    expect(['no', 'none', 'well']).toContain(said(text))
  })

  it.each(['Yes', 'Y', 'yes.', 'True'])('"%s" is a yes', (text) => {
    expect(said(text)).toBe('yes')
  })

  it.each(SO)('"%s" names the sign', (text) => {
    expect(said(text)).toBe('sign')
  })

  it.each(UNCLEAR)('"%s" is for a person to read', (text) => {
    expect(['mixed', 'not-understood']).toContain(said(text))
  })

  it.each([...UNTOLD, '  '])('"%s" is no answer', (text) => {
    expect(said(text)).toBe('no-answer')
  })

  it('of housing speak of housing alone (free text, clinical.md section 4)', () => {
    for (const text of ['Patient is homeless', 'Homeless', 'No fixed abode', 'I do not have housing'])
      expect(said(text, 'living-conditions')).toBe('sign')
    for (const text of ['No home', 'Has no place to live', 'No place to live today', 'Does not have a home'])
      expect(said(text, 'living-conditions')).toBe('sign')
    for (const text of ['I have housing', 'Not homeless', 'Stable housing', 'Patient has housing'])
      expect(said(text, 'living-conditions')).toBe('well')
    for (const text of ['Lives with employer', 'In temporary housing', 'Hotel', 'Stable', 'No place'])
      expect(said(text, 'living-conditions')).toBe('not-understood')
    for (const text of ['Never had a home', 'Lives in a stable at the place', 'Denies that she has no home'])
      expect(said(text, 'living-conditions')).toBe('not-understood')
    expect(said('Stable housing', 'feels-unsafe')).toBe('not-understood')
    expect([said('Pregnant', 'pregnancy'), said('Not pregnant', 'pregnancy')]).toEqual(['sign', 'well'])
  })

  it('of a yes for some time or place only are less than a yes', () => {
    for (const text of ['Yes in the past', 'Yes today', 'Yes at home']) expect(said(text)).toBe('partly')
  })

  it('are read at once, however many there are', () => {
    expect(said('no '.repeat(100_000))).toBe('not-understood')
    expect(said('x'.repeat(100_000))).toBe('not-understood')
  })
})
