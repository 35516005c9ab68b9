import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lettersFor } from '../../src/handout/letter.ts'
import type { ScreeningEvent } from '../../src/screening/events.ts'
import { patientIs } from '../../src/screening/patient.ts'
import { advance, begin } from '../../src/screening/screening.ts'
import { forbiddenIn } from '../../src/site/neutral-words.ts'
import { aChart } from '../support/a-chart.ts'
import { aSite } from '../support/a-site.ts'
import { agreesTo, anyAge, anySequence, bothLocks, judgedAndSent } from '../support/screening-events.ts'

const NOW = Date.UTC(2026, 10, 22, 12)
const { person } = aChart()
const needsShelter: ScreeningEvent = { type: 'need', need: 'shelter', wanted: true }

function keptAfter(events: readonly ScreeningEvent[], age: 'adult' | 'under-18' | 'unknown' = 'adult') {
  const now = events.reduce(advance, begin('7b0c6b1e-0000-4000-8000-000000000000', 0, age))
  return now.at === 'ended' ? undefined : now.kept
}

function lettersAfter(events: readonly ScreeningEvent[], change: Partial<typeof aSite> = {}, at = NOW) {
  const kept = keptAfter(events)
  if (!kept) throw new Error('ended')
  return lettersFor({ kept, person, site: { ...aSite, consentDays: 30, ...change }, at })
}

const agreedAt = (events: ScreeningEvent[]) =>
  events.map((event) => (event.type === 'offer-answered' ? { ...event, at: NOW } : event))
const agreed = [...bothLocks, needsShelter, ...agreedAt(agreesTo('harbour-house', ['first-name', 'needs']))]

describe('a letter for the patient to take along', () => {
  it('goes to the contact person, with what was agreed and nothing else (R-140)', () => {
    expect(lettersAfter(agreed)).toEqual([
      {
        id: 'harbour-house',
        service: 'Harbour House',
        leftOut: [],
        letter: {
          service: 'Harbour House',
          to: ['Harbour House'],
          greeting: 'To Harbour House',
          paragraphs: [
            'The person who brings this letter asks for your help.',
            'They agreed that this letter says what stands below, and no more.',
            'Please do not phone or write to them because of this letter. They will get in touch with you.',
            'They can change their mind at any time.',
          ],
          told: [
            { item: 'First name', words: person.firstName },
            { item: 'What is needed', words: 'A safe place to stay' },
          ],
          from: ['Test hospital', '01632 960100'],
          until: NOW + 30 * 86_400_000,
        },
      },
    ])
  })

  it('is for no service that the patient did not agree to, or agreed to too long ago (R-048)', () => {
    expect(lettersAfter([...bothLocks, needsShelter])).toEqual([])
    const refused: ScreeningEvent = {
      type: 'offer-answered',
      service: 'harbour-house',
      decision: 'does-not-agree',
      at: NOW,
    }
    expect(lettersAfter([...agreed, refused])).toEqual([])
    expect(lettersAfter(agreed, {}, NOW + 31 * 86_400_000)).toEqual([])
  })

  it('has nothing of the story on it, nor how and where they can be reached, whatever was agreed (R-068, R-070)', () => {
    const story: ScreeningEvent[] = [
      { type: 'own-words', words: 'Away from Mr K before Friday' },
      { type: 'contact', set: { sight: 'only-patient', phone: 'safe', how: 'At the clinic, Tuesdays' } },
    ]
    const made = lettersAfter([
      ...bothLocks,
      needsShelter,
      ...story,
      ...agreedAt(agreesTo('harbour-house')),
      ...judgedAndSent,
    ])
    expect(made).toMatchObject([{ leftOut: ['birth-date', 'safe-contact', 'own-words', 'concern'] }])
    expect(JSON.stringify(made)).toContain(person.name)
    expect(JSON.stringify(made)).not.toMatch(/Mr K|Tuesdays|seen and heard/)
  })

  it('names what is wanted of this service, and no other wish (R-048, R-137)', () => {
    const other: ScreeningEvent = { type: 'need', need: 'police', wanted: true }
    const made = lettersAfter([...bothLocks, needsShelter, other, ...agreedAt(agreesTo('harbour-house'))])
    expect(made).toMatchObject([{ letter: { told: [{}, {}, { words: 'A safe place to stay' }] } }])
    expect(JSON.stringify(made)).not.toMatch(/police/i)
  })

  it('is never to the police: whoever finds it would know (R-070, R-137)', () => {
    const services = aSite.services.map((service) => ({
      ...service,
      kind: 'police-unit' as const,
      needs: ['police' as const],
    }))
    const wants: ScreeningEvent = { type: 'need', need: 'police', wanted: true }
    const change = { services, region: 'international' as const }
    const made = lettersAfter([...bothLocks, wants, ...agreedAt(agreesTo('harbour-house'))], change)
    expect(made).toEqual([{ id: 'harbour-house', service: 'Harbour House', because: 'police' }])
  })

  it('is not written to a service whose name tells', () => {
    const services = aSite.services.map((service) => ({ ...service, name: 'Victim Care' }))
    expect(lettersAfter(agreed, { services })).toEqual([
      { id: 'harbour-house', service: 'Victim Care', because: 'name-tells' },
    ])
  })

  it('exists in no order of events for a child, for someone unable to decide, or without a yes (DF-4)', () => {
    let made = 0
    fc.assert(
      fc.property(anySequence, anyAge, (events, age) => {
        const kept = keptAfter(events, age)
        if (!kept) return
        const letters = lettersFor({ kept, person, site: aSite, at: 2_000 })
        made += letters.length
        const adult = patientIs(kept.conditions, kept.age) === 'adult'
        const yes = aSite.services.filter(({ id }) => adult && kept.sharing[id]?.decision === 'agrees')
        for (const one of letters) {
          expect(yes.map(({ name }) => name)).toContain(one.service)
          expect(forbiddenIn(JSON.stringify(one))).toEqual([])
        }
      }),
      { numRuns: 400 },
    )
    expect(made).toBeGreaterThan(20)
  })
})
