import { describe, expect, it } from 'vitest'
import { canRefer, isPast, lastChecked, whyNotReferred } from '../../src/site/freshness.ts'
import { aContact, aService } from '../support/a-site.ts'

const lastDay = Date.UTC(2026, 10, 22, 23, 59)
const dayAfter = Date.UTC(2026, 10, 23)
const contact = aContact('Duty lead', '01632 960101', '2026-11-22')
const service = { ...aService('harbour-house', 'Harbour House', ['shelter']), contact }

describe('a contact', () => {
  it('is current until the end of its last day', () => {
    expect([isPast(contact, lastDay), isPast(contact, dayAfter)]).toEqual([false, true])
  })

  it('that is past is still shown, with what to do if it does not work (DF-5)', () => {
    expect(lastChecked(contact, '01632 960100', lastDay)).toBe('Last checked 1 October 2026.')
    expect(lastChecked(contact, '01632 960100', dayAfter)).toBe(
      'Last checked 1 October 2026; if it does not work, ask the switchboard, 01632 960100.',
    )
  })
})

describe('a service', () => {
  it('that was checked can be referred to', () => {
    expect(canRefer(service, lastDay)).toEqual({ ok: true })
    expect(whyNotReferred(service, lastDay)).toBeUndefined()
  })

  it('whose contact is past is never sent anything (R-032)', () => {
    expect(canRefer(service, dayAfter)).toEqual({ ok: false, because: 'expired' })
    expect(whyNotReferred(service, dayAfter)).toBe(
      'Nothing can be sent: the contact was last checked on 1 October 2026 and should have been checked again by 22 November 2026.',
    )
  })

  it('that is a helpline is phoned and never sent anything, however fresh (R-085)', () => {
    expect(canRefer({ ...service, kind: 'helpline' }, lastDay)).toEqual({ ok: false, because: 'phone-only' })
    expect(whyNotReferred({ ...service, kind: 'helpline' }, lastDay)).toBe(
      'You or the patient can phone it. Nothing is sent.',
    )
  })

  it('that is a partnership of agencies is asked for advice and never sent anyone (R-147)', () => {
    const partnership = { ...service, kind: 'anti-slavery-partnership' as const }
    expect(canRefer(partnership, lastDay)).toEqual({ ok: false, because: 'phone-only' })
  })
})
