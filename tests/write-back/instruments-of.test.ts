import { describe, expect, it } from 'vitest'
import type { ScreeningEvent } from '../../src/screening/events.ts'
import type { AgeInRecord } from '../../src/screening/patient.ts'
import { withoutBasis } from '../../src/write-back/basis.ts'
import { previewOf } from '../../src/write-back/preview.ts'
import { NOW, planAfter } from '../support/a-plan.ts'
import { aSite } from '../support/a-site.ts'
import { anInstrument, houseForm } from '../support/an-instrument.ts'
import { bothLocks, judgedAndSent } from '../support/screening-events.ts'

const told: ScreeningEvent = {
  type: 'replied',
  instrument: 'house-form',
  question: 'told',
  reply: { values: ['About the bus'] },
}
const forAdults = anInstrument([{ linkId: 'told', type: 'string', text: 'Told?' }], { people: 'adult' })
const site = { ...aSite, instruments: [forAdults.setting] }
const planned = (events: readonly ScreeningEvent[], age: AgeInRecord = 'adult', instruments = [forAdults]) =>
  planAfter([...bothLocks, ...events, ...judgedAndSent], { age, site, instruments })
const kinds = ({ writes }: { writes: readonly { write: string }[] }) => writes.map(({ write }) => write)

describe('what is planned of a hospital’s own instrument', () => {
  it('is an entry of its own, previewed by the name the staff know and without a sum (R-129)', () => {
    const plan = planned([told])
    expect(kinds(plan).slice(0, 2)).toEqual(['response', 'instrument'])
    expect(previewOf(plan, site)?.inRecord[1]).toEqual({
      what: 'The answers to “House form”, without any sum',
      whoCanSee: 'Staff who are cleared for protected notes',
      change: 'instruments',
    })
    expect(withoutBasis(plan, NOW, site)).toEqual([])
  })

  it.each<[string, ScreeningEvent]>([
    ['cleared', { ...told, question: 'any', reply: undefined }],
    ['declined', { ...told, question: 'any', reply: 'declined' }],
  ])('is nothing where the only answer hangs on one that was %s since (DF-8)', (_how, since) => {
    const gated = anInstrument([
      { linkId: 'any', type: 'boolean', text: 'Any?' },
      {
        linkId: 'told',
        type: 'string',
        text: 'Told?',
        enableWhen: [{ question: 'any', operator: '=', answerBoolean: true }],
      },
    ])
    const yes: ScreeningEvent = { ...told, question: 'any', reply: { values: [true] } }
    expect(kinds(planned([yes, told], 'adult', [gated]))).toContain('instrument')
    expect(kinds(planned([yes, told, since], 'adult', [gated]))).not.toContain('instrument')
  })

  it.each<[string, ScreeningEvent[]]>([
    ['nothing was said', []],
    ['everything was declined', [{ ...told, reply: 'declined' }]],
    ['it was taken back (DF-8)', [told, { type: 'replies-taken-back', instrument: 'house-form' }]],
    ['it was cleared again', [told, { ...told, reply: undefined }]],
  ])('is nothing where %s', (_name, events) => {
    expect(kinds(planned(events))).not.toContain('instrument')
  })

  it('is left out for a patient it is not meant for, and that is said (R-157)', () => {
    const plan = planned([told, { type: 'condition', set: { age: 'in-doubt' } }])
    expect(kinds(plan)).not.toContain('instrument')
    expect(previewOf(plan, site)?.leftOut).toContainEqual({
      what: 'The answers to “House form”',
      because: 'It is meant for adults.',
    })
  })

  it('is stopped at the last moment when the words in it are not the patient’s any more (DF-4, DF-8)', () => {
    const plan = planned([told], 'adult', [houseForm])
    const forged = {
      ...plan,
      writes: plan.writes.map((item) =>
        item.write === 'instrument' ? { ...item, replies: { told: { values: ['Something else'] } } } : item,
      ),
    }
    expect(kinds({ writes: withoutBasis(forged, NOW, site) })).toEqual(['instrument'])
    const takenBack = {
      ...plan,
      writes: plan.writes.map((item) =>
        item.write === 'response' ? { ...item, kept: { ...item.kept, replies: {} } } : item,
      ),
    }
    expect(kinds({ writes: withoutBasis(takenBack, NOW, site) })).toEqual(['instrument'])
  })
})
