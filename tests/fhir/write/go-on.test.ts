import { describe, expect, it } from 'vitest'
import type { RecordClient } from '../../../src/fhir/write/record.ts'
import { createWriteBack } from '../../../src/fhir/write/write-back.ts'
import { agreeing, NOW, planAfter, SCREENING } from '../../support/a-plan.ts'
import { aRecord, attested, type ARecord } from '../../support/a-record.ts'
import { changedByOthers } from '../../support/changed-by-others.ts'
import { aStop, STOPPED_AT } from '../../support/a-stop.ts'

const DAY = 86_400_000
const OWN = `identifier=${SCREENING}.harbour-house`
const goOn = aStop('go-on', { at: STOPPED_AT + 1_000 })
const done = { outcome: 'done', at: NOW, attested: true }
const ended = { outcome: 'yes-ended' }

/** One referral that a service has accepted, on hold since somebody else asked to stop it. */
async function onHold({ as = 'accepted' }: { as?: string } = {}) {
  const record = await aRecord({ site: attested })
  await createWriteBack(await record.signedIn()).save(planAfter(agreeing('harbour-house')))
  await changedByOthers(record, 'Task', OWN, { status: as })
  await createWriteBack(await record.signedIn()).stop(aStop('hold', { heard: {} }))
  record.system.requests.clear()
  const at = async (now: number) => createWriteBack({ ...(await record.signedIn()), now: () => now })
  return { record, at }
}

const stateOf = ({ held }: ARecord) =>
  (['ServiceRequest', 'Task', 'Consent'] as const).map((type) => {
    const [one] = held(type, OWN)
    return one && 'status' in one ? one.status : undefined
  })
const sentTo = ({ system }: ARecord) => system.requests.all().filter(({ method }) => method !== 'GET')

describe('a referral goes on after a hold', () => {
  it.each(['requested', 'received', 'accepted', 'in-progress'])(
    'R-048: from where the service had come: %s',
    async (as) => {
      const { record, at } = await onHold({ as })
      expect(stateOf(record)).toEqual(['on-hold', 'on-hold', 'active'])
      expect(await (await at(NOW)).stop(goOn)).toEqual(done)
      expect(stateOf(record)).toEqual(['active', as, 'active'])
      expect(record.held('Task', OWN)[0]).not.toHaveProperty('statusReason')
    },
  )

  it('R-048: a service that waits for a reason of its own is not woken', async () => {
    const { record, at } = await onHold({ as: 'on-hold' })
    expect(await (await at(NOW)).stop(goOn)).toEqual(done)
    expect(stateOf(record)).toEqual(['active', 'on-hold', 'active'])
  })
})

describe('what was agreed to is over (R-048, DF-4, DF-10)', () => {
  it('DF-10: a yes that has run out in the meantime lets nothing go on: it is asked where it is sent', async () => {
    const { record, at } = await onHold()
    const later = await at(NOW + 400 * DAY)
    expect(await later.stop(goOn)).toEqual(ended)
    expect(await later.checkStop(goOn)).toEqual(ended)
    expect(stateOf(record)).toEqual(['on-hold', 'on-hold', 'active'])
    expect(sentTo(record)).toEqual([])
  })

  it.each([
    ['taken back', { status: 'inactive' }],
    ['without a time that can be read', { provision: { type: 'permit' } }],
  ])('DF-10: nor one that is %s in the record', async (_how, change) => {
    const { record, at } = await onHold()
    await changedByOthers(record, 'Consent', OWN, change)
    record.system.requests.clear()
    expect(await (await at(NOW)).stop(goOn)).toEqual(ended)
    expect(stateOf(record).slice(0, 2)).toEqual(['on-hold', 'on-hold'])
    expect(sentTo(record)).toEqual([])
  })

  it('DF-10: nor one that the record does not show', async () => {
    const { record } = await onHold()
    const means = await record.signedIn()
    const search: RecordClient['search'] = (type, parameters) =>
      type === 'Consent' ? Promise.resolve({ ok: true, value: [] }) : means.record.search(type, parameters)
    const writeBack = createWriteBack({ ...means, record: { ...means.record, search } })
    expect(await writeBack.stop(goOn)).toEqual(ended)
    expect(sentTo(record)).toEqual([])
  })
})
