import { describe, expect, it } from 'vitest'
import type { Kept } from '../../src/screening/kept.ts'
import type { Site } from '../../src/site/site.ts'
import { agreeing, planAfter, planFor } from '../support/a-plan.ts'
import { aSite } from '../support/a-site.ts'
import { agreesTo, bothLocks, judgedAndSent } from '../support/screening-events.ts'
import { forManyPlans } from '../support/many-plans.ts'

const [house, unit] = aSite.services
if (!house || !unit) throw new Error('The test site has two services.')
/** The second service is a police unit; everything the events say about it is about the police. */
const site: Site = {
  ...aSite,
  // Where nothing more than usual has to be explained first.
  region: 'international',
  services: [house, { ...unit, kind: 'police-unit', needs: ['police'] }],
}

const sentTo = (kept: Kept) =>
  planFor(kept, site).writes.flatMap((item) =>
    item.write === 'referral' || item.write === 'consent' || item.write === 'fulfil'
      ? [item.recipient.id]
      : [],
  )
const saidYes = ({ sharing }: Kept) => sharing[unit.id]?.decision === 'agrees'

const asked = (kept: Kept) => saidYes(kept) && kept.needs.includes('police')

describe('the police', () => {
  it('hear of no adult who did not ask for them and say yes to them, whatever was clicked in whatever order (R-137)', () => {
    forManyPlans(
      ({ kept }) => kept.sharing[house.id]?.decision === 'agrees' && !asked(kept),
      ({ kept }) => {
        expect(sentTo(kept).includes(unit.id) && !asked(kept)).toBe(false)
      },
    )
  })

  it('are left out with the reason, and the other service is not held up (R-137)', () => {
    const plan = planAfter(agreeing('harbour-house', 'open-door'), { site })
    expect(plan.withheld).toEqual([{ recipient: unit.name, because: 'police-not-asked-for' }])
    expect(plan.writes.filter(({ write }) => write === 'referral')).toHaveLength(1)
  })

  it('are told when the patient asked for them and agreed (R-084)', () => {
    const plan = planAfter(
      [
        ...bothLocks,
        { type: 'need', need: 'police', wanted: true },
        ...agreesTo('open-door', ['first-name', 'needs']),
        ...judgedAndSent,
      ],
      { site },
    )
    const referrals = plan.writes.filter((item) => item.write === 'referral')
    expect(referrals.map(({ recipient, needs }) => [recipient.id, needs])).toEqual([
      ['open-door', ['police']],
    ])
  })

  it('hear of no other wish, and nobody else hears that they are wanted (R-048, R-137)', () => {
    const plan = planAfter(
      [
        ...bothLocks,
        { type: 'need', need: 'shelter', wanted: true },
        { type: 'need', need: 'police', wanted: true },
        { type: 'first-need', need: 'police' },
        ...agreesTo('harbour-house', ['needs']),
        ...agreesTo('open-door', ['needs']),
        ...judgedAndSent,
      ],
      { site },
    )
    const referrals = plan.writes.filter((item) => item.write === 'referral')
    expect(referrals.map(({ recipient, content }) => [recipient.id, content])).toEqual([
      ['harbour-house', { needs: 'A safe place to stay' }],
      ['open-door', { needs: 'Talking to the police' }],
    ])
  })
})
