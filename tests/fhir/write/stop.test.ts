import { describe, expect, it } from 'vitest'
import { createWriteBack } from '../../../src/fhir/write/write-back.ts'
import { agreeing, NOW, planAfter, SCREENING } from '../../support/a-plan.ts'
import { allScopes, aRecord, attested, counted, type ARecord } from '../../support/a-record.ts'
import { aStop, STOPPED_AT } from '../../support/a-stop.ts'

const plan = planAfter(agreeing('harbour-house', 'open-door'))
const done = { outcome: 'done', at: NOW, attested: true }
const unclear = { outcome: 'cannot-tell', problem: { problem: 'no-clear-answer', doing: 'save Bundle' } }

/** Two referrals were sent; the clinician of a later visit signs in. */
async function afterSaving(scope = allScopes) {
  const record = await aRecord({ site: attested })
  await createWriteBack(await record.signedIn()).save(plan)
  const before = counted(record)
  const writeBack = createWriteBack(await record.signedIn({ scope }))
  return { record, writeBack, before }
}

function statuses({ held }: ARecord, recipient: string): Record<string, unknown> {
  const query = `identifier=${SCREENING}.${recipient}`
  const types = ['ServiceRequest', 'Task', 'Consent'] as const
  return Object.fromEntries(types.map((type) => [type, statusOf(held(type, query))]))
}

function statusOf(found: readonly object[]): unknown {
  return found.map((one) => ('status' in one ? one.status : undefined)).join(' ')
}

const SENT = { ServiceRequest: 'active', Task: 'requested', Consent: 'active' }
const STOPPED = { ServiceRequest: 'revoked', Task: 'cancelled', Consent: 'inactive' }
const HELD = { ServiceRequest: 'on-hold', Task: 'on-hold', Consent: 'active' }

describe('a yes that the patient takes back (R-048, DF-10)', () => {
  it('ends at once: referral, task and consent, and nothing else of the review', async () => {
    const { record, writeBack, before } = await afterSaving()
    expect(await writeBack.stop(aStop('stop'))).toEqual(done)
    expect(statuses(record, 'harbour-house')).toEqual(STOPPED)
    expect(statuses(record, 'open-door')).toEqual(SENT)
    expect(record.held('Consent', `identifier=${SCREENING}.harbour-house`)).toMatchObject([
      { provision: { period: { end: new Date(STOPPED_AT).toISOString() } } },
    ])
    expect(record.held('Flag')).toMatchObject([{ status: 'active' }])
    expect(counted(record)).toEqual({ ...before, Task: 4, Provenance: 2 })
  })

  it('is sent in one transaction, each entry only in the version it was read in', async () => {
    const { record, writeBack } = await afterSaving()
    record.system.requests.clear()
    await writeBack.stop(aStop('stop'))
    const changing = record.system.requests.all().filter(({ method }) => method !== 'GET')
    expect(changing.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /fhir',
      'POST /fhir/Provenance',
    ])
  })

  it('leaves the care note to be looked at again, and says who took it back', async () => {
    const { record, writeBack } = await afterSaving()
    await writeBack.stop(aStop('stop'))
    expect(record.held('Task', `identifier=${SCREENING}.stopped`)).toMatchObject([
      { status: 'requested', code: { coding: [{ code: 'review' }] } },
    ])
    expect(JSON.stringify(record.held('Provenance'))).toContain('informant')
  })

  it('twice changes nothing twice', async () => {
    const { record, writeBack } = await afterSaving()
    await writeBack.stop(aStop('stop'))
    const after = counted(record)
    expect(await writeBack.stop(aStop('stop'))).toEqual(done)
    expect(counted(record)).toEqual(after)
    expect(record.held('ServiceRequest', `identifier=${SCREENING}.harbour-house`)).toMatchObject([
      { meta: { versionId: '2' } },
    ])
  })

  it('ends what the team still meant to try, where the patient wants that', async () => {
    const record = await aRecord({ site: attested })
    const partly = planAfter([...agreeing('harbour-house'), { type: 'asking', asking: 'partly' }])
    const writeBack = createWriteBack(await record.signedIn())
    await writeBack.save(partly)
    const retry = () => statusOf(record.held('Task', `identifier=${SCREENING}.retry`))
    await writeBack.stop(aStop('stop'))
    expect(retry()).toBe('requested')
    await writeBack.stop(aStop('stop', { endTries: true }))
    expect(retry()).toBe('cancelled')
  })

  it('keeps every label, and hides from the patient’s side what may be at risk now (DF-2)', async () => {
    const record = await aRecord({ site: attested })
    const safe = planAfter([
      ...agreeing('harbour-house'),
      { type: 'contact', set: { sight: 'only-patient', phone: 'safe' } },
      { type: 'offer-answered', service: 'harbour-house', decision: 'agrees', at: 1_000 },
    ])
    const writeBack = createWriteBack(await record.signedIn())
    await writeBack.save(safe)
    expect(JSON.stringify(record.held('ServiceRequest')[0]?.meta)).not.toContain('NOPAT')
    await writeBack.stop(aStop('stop'))
    for (const type of ['ServiceRequest', 'Consent'] as const)
      expect(
        record
          .held(type)[0]
          ?.meta?.security?.map(({ code }) => code)
          .toSorted(),
      ).toEqual(['HTEST', 'NOPAT', 'NORDSCLCDS', 'R'])
  })
})

describe('what anyone else says (DF-10, R-068)', () => {
  it.each([
    ['a caller', {}],
    [
      'someone who is beside the patient',
      { alone: 'companion-stays', language: 'shared-language', ability: 'able' },
    ],
    ['the police', { alone: 'police-or-guard', language: 'shared-language', ability: 'able' }],
    ['a companion who interprets', { alone: 'alone', language: 'only-companion', ability: 'able' }],
    ['a patient who cannot decide now', { alone: 'alone', language: 'shared-language', ability: 'not-now' }],
  ] as const)('%s cannot stop it, nor let it go on: nothing is sent', async (_who, heard) => {
    const { record, writeBack } = await afterSaving()
    record.system.requests.clear()
    expect(await writeBack.stop(aStop('stop', { heard }))).toEqual({ outcome: 'not-allowed' })
    expect(await writeBack.stop(aStop('go-on', { heard }))).toEqual({ outcome: 'not-allowed' })
    expect(record.system.requests.all()).toEqual([])
  })

  it('puts it on hold for all to see, and asks the patient alone', async () => {
    const { record, writeBack } = await afterSaving()
    const both = ['harbour-house', 'open-door']
    expect(await writeBack.stop(aStop('hold', { heard: {}, recipients: both }))).toEqual(done)
    for (const recipient of both) expect(statuses(record, recipient)).toEqual(HELD)
    expect(record.held('Task', `identifier=${SCREENING}.on-hold`)).toMatchObject([
      {
        status: 'requested',
        priority: 'urgent',
        code: { coding: [{ code: 'ask-alone' }] },
        executionPeriod: { end: new Date(STOPPED_AT + 4 * 3_600_000).toISOString() },
      },
    ])
    expect(JSON.stringify(record.held('Provenance'))).not.toContain('informant')
  })

  it('is settled by the patient, alone: it goes on, or it ends', async () => {
    const { record, writeBack } = await afterSaving()
    const asked = () => statusOf(record.held('Task', `identifier=${SCREENING}.on-hold`))
    await writeBack.stop(aStop('hold', { heard: {} }))
    await writeBack.stop(aStop('go-on', { at: STOPPED_AT + 1_000 }))
    expect([statuses(record, 'harbour-house'), asked()]).toEqual([SENT, 'completed'])
    await writeBack.stop(aStop('hold', { heard: {}, at: STOPPED_AT + 2_000 }))
    expect([statuses(record, 'harbour-house'), asked()]).toEqual([HELD, 'requested'])
    await writeBack.stop(aStop('stop', { at: STOPPED_AT + 3_000 }))
    expect([statuses(record, 'harbour-house'), asked()]).toEqual([STOPPED, 'completed'])
  })

  it('does not wake what the patient has stopped', async () => {
    const { record, writeBack } = await afterSaving()
    await writeBack.stop(aStop('stop'))
    await writeBack.stop(aStop('hold', { heard: {} }))
    await writeBack.stop(aStop('go-on'))
    expect(statuses(record, 'harbour-house')).toEqual(STOPPED)
    expect(record.held('Task', `identifier=${SCREENING}.on-hold`)).toEqual([])
  })
})

describe('when the record does not answer as it should', () => {
  it('done is said of a lost answer only once it is seen in the record', async () => {
    const { record, writeBack } = await afterSaving()
    record.goesWrong('answer-lost', { type: 'Bundle' })
    expect(await writeBack.stop(aStop('stop'))).toEqual(done)
    expect(statuses(record, 'harbour-house')).toEqual(STOPPED)
  })

  it('one that never came cannot be told of, and trying again is safe', async () => {
    const { record, writeBack } = await afterSaving()
    record.goesWrong('socket-dropped', { type: 'Bundle' })
    expect(await writeBack.stop(aStop('stop'))).toEqual(unclear)
    expect(await writeBack.checkStop(aStop('stop'))).toEqual(unclear)
    expect(statuses(record, 'harbour-house')).toEqual(SENT)
    expect(await writeBack.stop(aStop('stop'))).toEqual(done)
    expect(await writeBack.checkStop(aStop('stop'))).toMatchObject({ outcome: 'done' })
    expect(counted(record)).toMatchObject({ Task: 4, Provenance: 2 })
  })

  it('a service that took it up at the same moment does not keep it from being stopped', async () => {
    const { record, writeBack } = await afterSaving()
    record.goesWrong('conflict', { method: 'POST', type: 'Bundle' })
    expect(await writeBack.stop(aStop('stop'))).toEqual(done)
    expect(statuses(record, 'harbour-house')).toEqual(STOPPED)
  })

  it('a clear no leaves everything as it was, and is told', async () => {
    const { record, writeBack } = await afterSaving()
    record.goesWrong('no-transaction', { times: 9 })
    expect(await writeBack.stop(aStop('stop'))).toMatchObject({ outcome: 'not-done' })
    expect(statuses(record, 'harbour-house')).toEqual(SENT)
  })

  it('a label that the record lost on the way is told', async () => {
    const { record, writeBack } = await afterSaving()
    record.goesWrong('label-dropped', { type: 'ServiceRequest', times: 9 })
    expect(await writeBack.stop(aStop('stop'))).toMatchObject({
      outcome: 'not-kept',
      entries: expect.arrayContaining([expect.objectContaining({ type: 'ServiceRequest' })]),
    })
  })

  it('an empty entry of a trial that could not be taken out is named, though nothing was changed (DF-2)', async () => {
    const record = await aRecord()
    await createWriteBack(await record.signedIn()).save(plan)
    record.goesWrong('label-dropped', { method: 'PUT', times: 99 })
    record.goesWrong('forbidden', { method: 'DELETE', times: 99 })
    const writeBack = createWriteBack(await record.signedIn())
    expect(await writeBack.stop(aStop('stop'))).toMatchObject({
      outcome: 'label-lost',
      left: expect.arrayContaining([expect.objectContaining({ type: 'ServiceRequest' })]),
    })
    expect(statuses(record, 'harbour-house')).toEqual(SENT)
  })

  it.each([403, 400])(
    'is stopped though the record does not show what else is on hold (%i): only our own are asked for',
    async (status) => {
      const { record } = await afterSaving()
      const asked: URLSearchParams[] = []
      const through: typeof fetch = async (input, init) => {
        const { pathname, searchParams } = new URL(input instanceof Request ? input.url : input)
        if (!pathname.endsWith('/ServiceRequest') || !searchParams.has('patient'))
          return record.send(input, init)
        asked.push(searchParams)
        return Response.json({ resourceType: 'OperationOutcome' }, { status })
      }
      const writeBack = createWriteBack(await record.signedIn({ through }))
      expect(await writeBack.stop(aStop('stop'))).toEqual(done)
      expect(statuses(record, 'harbour-house')).toEqual(STOPPED)
      expect(asked.map((one) => one.get('identifier'))).toContain(
        'https://sphere.example/fhir/identifier/referral|',
      )
    },
  )

  it('a sign-in that may not change a referral says so before anything is sent', async () => {
    const scope = allScopes.replace('patient/ServiceRequest.cruds', 'patient/ServiceRequest.rs')
    const { record, writeBack } = await afterSaving(scope)
    expect(await writeBack.stop(aStop('stop'))).toEqual({
      outcome: 'not-done',
      problem: { problem: 'not-allowed', doing: 'update ServiceRequest' },
    })
    expect(statuses(record, 'harbour-house')).toEqual(SENT)
  })

  it('what the record does not show is not said to be stopped', async () => {
    const { writeBack } = await afterSaving()
    expect(await writeBack.stop(aStop('stop', { recipients: ['elsewhere'] }))).toEqual(unclear)
  })

  it('who did it is told apart from what was done', async () => {
    const scope = allScopes.replace('patient/Provenance.crs', 'patient/Provenance.rs')
    const { record, writeBack } = await afterSaving(scope)
    expect(await writeBack.stop(aStop('stop'))).toEqual({ ...done, attested: false })
    expect(statuses(record, 'harbour-house')).toEqual(STOPPED)
  })
})
