import { describe, expect, it } from 'vitest'
import { createWriteBack } from '../../../src/fhir/write/write-back.ts'
import type { ScreeningEvent } from '../../../src/screening/events.ts'
import { agreeing, NOW, planAfter, SCREENING } from '../../support/a-plan.ts'
import { allScopes, aRecord, attested, type ARecord } from '../../support/a-record.ts'
import { aSite } from '../../support/a-site.ts'
import { aStop, STOPPED_AT } from '../../support/a-stop.ts'
import { bothLocks } from '../../support/screening-events.ts'

const done = { outcome: 'done', at: NOW, attested: true }
const notAllowed = { outcome: 'not-allowed' }

async function afterSaving({ site = attested, scope = allScopes, services = ['harbour-house'] } = {}) {
  const record = await aRecord({ site })
  await createWriteBack(await record.signedIn()).save(planAfter(agreeing(...services), { site }))
  const writeBack = createWriteBack(await record.signedIn({ scope }))
  record.system.requests.clear()
  return { record, writeBack }
}

/** As the record system's own people may change it. */
async function changeOne(
  { held, send, token, system }: ARecord,
  type: 'ServiceRequest' | 'Task' | 'Consent',
  change: object,
): Promise<void> {
  const [one] = held(type, `identifier=${SCREENING}.harbour-house`)
  if (!one) throw new Error(`No ${type} was saved.`)
  await send(`${system.fhirBase}/${type}/${one.id}`, {
    method: 'PUT',
    headers: {
      'content-type': 'application/fhir+json',
      authorization: `Bearer ${await token('clinician', `patient/${type}.cruds`)}`,
    },
    body: JSON.stringify({ ...one, ...change }),
  })
}

const statusOf = (found: readonly object[]) =>
  found.map((one) => ('status' in one ? one.status : '')).join(' ')
const standing = ({ held }: ARecord, recipient = 'harbour-house') =>
  (['ServiceRequest', 'Task', 'Consent'] as const).map((type) =>
    statusOf(held(type, `identifier=${SCREENING}.${recipient}`)),
  )
const changing = ({ system }: ARecord) => system.requests.all().filter(({ method }) => method !== 'GET')

async function seenByPortal(record: ARecord): Promise<string> {
  const token = await record.token('portal', 'patient/*.rs launch/patient')
  const types = ['Task', 'ServiceRequest', 'Consent']
  const answers = types.map(async (type) => {
    const url = `${record.system.fhirBase}/${type}?patient=p1`
    return (await record.send(url, { headers: { authorization: `Bearer ${token}` } })).text()
  })
  return (await Promise.all(answers)).join('')
}

describe('labels before content, also when something stops (DF-2)', () => {
  it.each(['stop', 'hold'] as const)(
    'DF-2: %s is not sent to a record that loses labels, and the patient’s side sees nothing of it',
    async (act) => {
      const { record, writeBack } = await afterSaving({ site: aSite })
      record.goesWrong('label-dropped', { times: 99 })
      expect(await writeBack.stop(aStop(act))).toMatchObject({ outcome: 'label-lost' })
      expect(standing(record)).toEqual(['active', 'requested', 'active'])
      expect(await seenByPortal(record)).not.toMatch(/alone|care note|active/)
    },
  )

  it.each(['stop', 'hold'] as const)(
    'DF-2: %s is not sent to a record that keeps labels of what is new, and drops them when it is changed',
    async (act) => {
      const { record, writeBack } = await afterSaving({ site: aSite })
      record.goesWrong('label-dropped', { method: 'PUT', times: 99 })
      expect(await writeBack.stop(aStop(act))).toMatchObject({ outcome: 'label-lost' })
      expect(standing(record)).toEqual(['active', 'requested', 'active'])
      expect(await seenByPortal(record)).not.toMatch(/alone|care note|active/)
    },
  )

  it('DF-2: what lost its labels all the same says nothing any more of what the patient agreed to tell', async () => {
    const { record, writeBack } = await afterSaving()
    record.goesWrong('label-dropped', { method: 'PUT', type: 'ServiceRequest', times: 99 })
    expect(await writeBack.stop(aStop('stop'))).toMatchObject({
      outcome: 'not-kept',
      entries: [{ type: 'ServiceRequest' }],
    })
    expect(statusOf(record.held('ServiceRequest'))).toBe('revoked')
    expect(JSON.stringify(record.held('ServiceRequest'))).not.toMatch(/Testa|Mobile|A safe place/)
  })

  it('DF-2: a record that keeps them is asked once, and nothing empty is left behind', async () => {
    const { record, writeBack } = await afterSaving({ site: aSite })
    expect(await writeBack.stop(aStop('hold'))).toEqual(done)
    expect(await writeBack.stop(aStop('stop', { at: STOPPED_AT + 1 }))).toEqual(done)
    expect(record.held('Task', 'status=entered-in-error')).toEqual([])
    expect(standing(record)).toEqual(['revoked', 'cancelled', 'inactive'])
  })

  it('DF-2: a new task that lost its labels on the way is taken out again', async () => {
    const { record, writeBack } = await afterSaving()
    record.goesWrong('label-dropped', { times: 99 })
    expect(await writeBack.stop(aStop('hold'))).toMatchObject({ outcome: 'not-kept' })
    expect(await seenByPortal(record)).not.toContain('anything else')
  })

  it('DF-2: pressing again is never told as done while a label is missing, and puts it back', async () => {
    const { record, writeBack } = await afterSaving()
    record.goesWrong('label-dropped', { type: 'ServiceRequest', times: 99 })
    await writeBack.stop(aStop('stop'))
    expect(await writeBack.stop(aStop('stop'))).toMatchObject({ outcome: 'not-kept' })
    expect(await writeBack.checkStop(aStop('stop'))).toEqual({
      outcome: 'not-kept',
      entries: [expect.objectContaining({ type: 'ServiceRequest' })],
    })
    record.system.faults.switchOff()
    expect(await writeBack.stop(aStop('stop'))).toEqual(done)
    expect(await seenByPortal(record)).not.toContain('revoked')
  })
})

describe('what can be stopped is stopped (R-048, DF-10)', () => {
  it('DF-10: one referral that the record does not show keeps no other from being stopped, and is named', async () => {
    const { record, writeBack } = await afterSaving()
    const both = aStop('stop', { recipients: ['harbour-house', 'elsewhere'] })
    const missing = [{ review: SCREENING, recipient: 'elsewhere' }]
    const partly = { outcome: 'partly', at: NOW, attested: true, missing, yesStands: false }
    expect(await writeBack.stop(both)).toEqual(partly)
    expect(standing(record)).toEqual(['revoked', 'cancelled', 'inactive'])
    expect(await writeBack.checkStop(both)).toEqual(partly)
  })

  it('R-048: without the right to end the yes the referral is stopped all the same, and it is told', async () => {
    const scope = allScopes.replace('patient/Consent.cruds', 'patient/Consent.crs')
    const { record, writeBack } = await afterSaving({ scope })
    expect(await writeBack.stop(aStop('stop'))).toEqual({
      outcome: 'partly',
      at: NOW,
      attested: true,
      missing: [],
      yesStands: true,
    })
    expect(standing(record)).toEqual(['revoked', 'cancelled', 'active'])
  })

  it('R-048: nor does a yes that the record refuses to end, at that moment, keep the referral standing', async () => {
    const { record, writeBack } = await afterSaving()
    record.goesWrong('forbidden', { method: 'PUT', type: 'Consent', times: 9 })
    expect(await writeBack.stop(aStop('stop'))).toMatchObject({ outcome: 'partly', yesStands: true })
    expect(standing(record)).toEqual(['revoked', 'cancelled', 'active'])
  })

  it.each(['stop', 'go-on'] as const)(
    'DF-10: %s for one of two that wait leaves the task to ask the patient about the other',
    async (act) => {
      const { record, writeBack } = await afterSaving({ services: ['harbour-house', 'open-door'] })
      await writeBack.stop(aStop('hold', { recipients: ['harbour-house', 'open-door'] }))
      const asking = () => statusOf(record.held('Task', `identifier=${SCREENING}.on-hold`))
      expect(asking()).toBe('requested')
      expect(await writeBack.stop(aStop(act, { at: STOPPED_AT + 1 }))).toEqual(done)
      expect(standing(record, 'open-door')[0]).toBe('on-hold')
      expect(asking()).toBe('requested')
      const rest = aStop(act, { recipients: ['open-door'], at: STOPPED_AT + 2 })
      expect(await writeBack.stop(rest)).toEqual(done)
      expect(asking()).toBe('completed')
    },
  )

  it.each([
    ['stop', ['completed', 'completed', 'inactive']],
    ['hold', ['completed', 'completed', 'active']],
  ] as const)('R-048: %s, of one that the service has finished meanwhile', async (act, after) => {
    const { record, writeBack } = await afterSaving()
    await changeOne(record, 'ServiceRequest', { status: 'completed' })
    await changeOne(record, 'Task', { status: 'completed' })
    const over = [{ review: SCREENING, recipient: 'harbour-house', how: 'done' }]
    expect(await writeBack.stop(aStop(act))).toEqual({ ...done, over })
    expect(standing(record)).toEqual(after)
    const asked = record.held('Task', `identifier=${SCREENING}.on-hold`)
    expect(statusOf(asked)).toBe(act === 'hold' ? 'requested' : '')
  })

  it('R-048: checking again only looks, also at who is named as having done it', async () => {
    const { record, writeBack } = await afterSaving()
    record.goesWrong('forbidden', { type: 'Provenance', method: 'POST', times: 99 })
    await writeBack.stop(aStop('stop'))
    record.system.faults.switchOff()
    record.system.requests.clear()
    expect(await writeBack.checkStop(aStop('stop'))).toEqual({ ...done, attested: false })
    expect(changing(record)).toEqual([])
    expect(await writeBack.stop(aStop('stop'))).toEqual(done)
    expect(await writeBack.checkStop(aStop('stop'))).toEqual(done)
  })
})

describe('whose it is to stop (R-156, R-157, DF-4)', () => {
  const forAChild: ScreeningEvent[] = [
    ...bothLocks,
    { type: 'asking', asking: 'done' },
    { type: 'concern', concern: 'serious' },
    { type: 'reason', reason: 'Works at night' },
    { type: 'documentation', choice: 'care-note' },
    { type: 'went', to: 'preview' },
  ]

  it.each(['stop', 'hold'] as const)(
    'R-156: what protects a child: nobody’s word is sent as %s',
    async (act) => {
      const record = await aRecord({ site: attested })
      const writeBack = createWriteBack(await record.signedIn())
      await writeBack.save(planAfter(forAChild, { age: 'under-18', site: attested }))
      record.system.requests.clear()
      expect(await writeBack.stop(aStop(act, { recipients: ['child-protection'] }))).toEqual(notAllowed)
      expect(record.system.requests.all()).toEqual([])
      expect(statusOf(record.held('ServiceRequest'))).toBe('active')
    },
  )

  it.each([
    ['the duty to protect', 'duty-to-protect'],
    ['nothing that can be read', undefined],
  ])('R-156: nor one that rests on %s in the record, whatever the page showed', async (_what, code) => {
    const { record, writeBack } = await afterSaving()
    const coding = code && [{ coding: [{ system: 'https://sphere.example/fhir/CodeSystem/basis', code }] }]
    await changeOne(record, 'ServiceRequest', { category: coding || undefined })
    record.system.requests.clear()
    expect(await writeBack.stop(aStop('stop'))).toEqual(notAllowed)
    expect(await writeBack.stop(aStop('hold'))).toEqual(notAllowed)
    expect(changing(record)).toEqual([])
  })

  it('R-157: on hold, and the age is in doubt now: it does not go on, and can still be stopped', async () => {
    const { record, writeBack } = await afterSaving()
    await writeBack.stop(aStop('hold'))
    const alone = { alone: 'alone', language: 'shared-language', ability: 'able' } as const
    for (const who of [
      { heard: { ...alone, age: 'in-doubt' } },
      { age: 'under-18' },
      { age: 'unknown' },
    ] as const)
      expect(await writeBack.stop(aStop('go-on', who))).toEqual(notAllowed)
    expect(standing(record)).toEqual(['on-hold', 'on-hold', 'active'])
    expect(await writeBack.stop(aStop('stop', { age: 'under-18' }))).toEqual(done)
  })
})
