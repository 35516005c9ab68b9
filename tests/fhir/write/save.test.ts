import { describe, expect, it } from 'vitest'
import { createWriteBack } from '../../../src/fhir/write/write-back.ts'
import type { WritePlan } from '../../../src/write-back/plan.ts'
import { agreeing, NOW, planAfter } from '../../support/a-plan.ts'
import { allScopes, aRecord, attested, counted } from '../../support/a-record.ts'
import { aSite } from '../../support/a-site.ts'
import { agreesTo, bothLocks, judgedAndSent } from '../../support/screening-events.ts'

const plan = planAfter(agreeing('harbour-house', 'open-door'))
const everything = {
  QuestionnaireResponse: 1,
  Flag: 1,
  Consent: 2,
  ServiceRequest: 2,
  Task: 3,
  Provenance: 1,
}

describe('saving', () => {
  it('puts everything in the record once, for two recipients, and says so after reading it back (P-4, P-5)', async () => {
    const record = await aRecord()
    const outcome = await createWriteBack(await record.signedIn()).save(plan)
    expect(counted(record)).toEqual(everything)
    const held = ['QuestionnaireResponse', 'Flag', 'Consent', 'ServiceRequest', 'Task', 'Provenance'] as const
    const written = held.flatMap((type) =>
      record.held(type).map(({ id = '' }) => ({ type, id, version: '1' })),
    )
    expect(outcome).toEqual({ outcome: 'saved', at: NOW, written: expect.arrayContaining(written) })
  })

  it('writes once what is saved twice', async () => {
    const record = await aRecord()
    const writeBack = createWriteBack(await record.signedIn())
    const first = await writeBack.save(plan)
    expect(await writeBack.save(plan)).toEqual(first)
    expect(counted(record)).toEqual(everything)
  })

  it('writes once what is saved by a double click', async () => {
    const record = await aRecord()
    const writeBack = createWriteBack(await record.signedIn())
    const [first, second] = await Promise.all([writeBack.save(plan), writeBack.save(plan)])
    expect(second).toEqual(first)
    expect(counted(record)).toEqual(everything)
  })

  it('writes once what two windows save at the same time', async () => {
    const record = await aRecord({ site: attested })
    const windows = [createWriteBack(await record.signedIn()), createWriteBack(await record.signedIn())]
    const outcomes = await Promise.all(windows.map((window) => window.save(plan)))
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['saved', 'saved'])
    // A Provenance has no identifier: each window may leave its own.
    expect(counted(record)).toEqual({ ...everything, Provenance: expect.any(Number) })
  })

  it('writes what a conversation without a referral leaves behind', async () => {
    const record = await aRecord()
    const quiet = planAfter([...bothLocks, ...judgedAndSent, { type: 'concern', concern: 'some' }])
    expect(await createWriteBack(await record.signedIn()).save(quiet)).toMatchObject({ outcome: 'saved' })
    expect(counted(record)).toEqual({ QuestionnaireResponse: 1, Flag: 1, Provenance: 1 })
  })

  it('sends a child’s referral on the duty to protect, without any consent (R-156)', async () => {
    const record = await aRecord()
    const child = planAfter([...bothLocks, ...judgedAndSent], { age: 'under-18' })
    expect(await createWriteBack(await record.signedIn()).save(child)).toMatchObject({ outcome: 'saved' })
    expect(counted(record)).toEqual({
      QuestionnaireResponse: 1,
      Flag: 1,
      ServiceRequest: 1,
      Task: 1,
      Provenance: 1,
    })
  })
})

describe('what is not allowed', () => {
  const without = (kind: string): WritePlan => ({
    ...plan,
    writes: plan.writes.filter(({ write }) => write !== kind),
  })

  it.each([
    ['DF-4: a referral without its consent', without('consent')],
    ['a plan in which nobody judged', without('response')],
    ['an empty plan', { ...plan, writes: [] }],
    [
      'a plan about another patient (principle 10)',
      { ...plan, frame: { ...plan.frame, person: { ...plan.frame.person, id: 'p2' } } },
    ],
  ])('%s is not sent, and nothing else of it either', async (_what, wrong) => {
    const record = await aRecord()
    const means = await record.signedIn()
    record.system.requests.clear()
    expect(await createWriteBack(means).save(wrong)).toEqual({ outcome: 'not-allowed' })
    expect(record.system.requests.all()).toEqual([])
  })

  it('DF-4: a consent that ended on the way is not used, even while labels were being tried', async () => {
    const record = await aRecord()
    const means = await record.signedIn()
    const clock = [NOW, NOW + 31 * 86_400_000]
    const slow = { ...means, now: () => clock.shift() ?? Number.MAX_SAFE_INTEGER }
    expect(await createWriteBack(slow).save(plan)).toEqual({ outcome: 'not-allowed' })
    expect(counted(record)).toEqual({})
  })
})

describe('a record that cannot hold it', () => {
  it.each([
    ['has no transactions', 'no-transaction', {}, 'not-supported', 'save Bundle'],
    ['has no Flag', 'not-declared', { type: 'Flag' }, 'not-supported', 'create Flag'],
    [
      'lets nobody create a Task',
      'not-declared',
      { type: 'Task', method: 'POST' },
      'not-supported',
      'create Task',
    ],
  ] as const)('that %s is not asked to', async (_what, fault, setting, problem, doing) => {
    const record = await aRecord()
    record.system.faults.switchOn({ fault, ...setting })
    const means = await record.signedIn()
    record.system.requests.clear()
    const outcome = await createWriteBack(means).save(plan)
    expect(outcome).toEqual({ outcome: 'not-saved', problem: { problem, doing } })
    expect(record.system.requests.all()).toEqual([])
  })

  it('is not asked for what sign-in did not grant', async () => {
    const record = await aRecord()
    const scope = allScopes.replace('patient/Flag.cruds', 'patient/Flag.rs')
    const means = await record.signedIn({ scope })
    expect(await createWriteBack(means).save(plan)).toEqual({
      outcome: 'not-saved',
      problem: { problem: 'not-allowed', doing: 'create Flag' },
    })
    expect(counted(record)).toEqual({})
  })

  it('is not written to where the site turned writing off', async () => {
    const off = { ...aSite, issuers: aSite.issuers.map((issuer) => ({ ...issuer, writes: 'off' as const })) }
    const record = await aRecord({ site: off })
    expect(await createWriteBack(await record.signedIn()).save(plan)).toEqual({
      outcome: 'not-saved',
      problem: { problem: 'not-supported', doing: 'save Bundle' },
    })
  })

  it('is used all the same for a plan that needs nothing it lacks', async () => {
    const record = await aRecord()
    record.system.faults.switchOn({ fault: 'not-declared', type: 'ServiceRequest' })
    const quiet = planAfter([...bothLocks, ...judgedAndSent])
    const outcome = await createWriteBack(await record.signedIn()).save(quiet)
    expect(outcome).toMatchObject({ outcome: 'saved' })
  })
})

/** Saves to a record on which the transaction goes wrong. */
async function savingThrough(fault: string, setting = {}) {
  const record = await aRecord({ site: attested })
  const writeBack = createWriteBack(await record.signedIn())
  record.goesWrong(fault, { method: 'POST', type: 'Bundle', ...setting })
  return { record, writeBack, outcome: await writeBack.save(plan) }
}

describe('answers that tell nothing', () => {
  const unclear = {
    outcome: 'cannot-tell',
    problem: { problem: 'no-clear-answer', doing: 'save Bundle' },
  }

  it.each(['answer-lost', 'committed-empty', 'truncated'])(
    '%s: what was saved is found by its own identifiers, and nothing is doubled',
    async (fault) => {
      const { record, outcome } = await savingThrough(fault)
      expect(outcome).toMatchObject({ outcome: 'saved' })
      expect(counted(record)).toEqual(everything)
    },
  )

  it.each(['socket-dropped', 'html-sign-in'])(
    '%s: we cannot tell, and saving again writes it once',
    async (fault) => {
      const { record, writeBack, outcome } = await savingThrough(fault)
      expect(outcome).toEqual(unclear)
      expect(counted(record)).toEqual({})
      expect(await writeBack.checkAgain(plan)).toEqual(unclear)
      expect(await writeBack.save(plan)).toMatchObject({ outcome: 'saved' })
      expect(counted(record)).toEqual(everything)
    },
  )

  it('a lost answer and a record that then does not answer: we cannot tell, until it is saved again', async () => {
    const record = await aRecord({ site: attested })
    const writeBack = createWriteBack(await record.signedIn())
    record.goesWrong('answer-lost', { type: 'Bundle' })
    record.goesWrong('socket-dropped', { method: 'GET', type: 'QuestionnaireResponse' })
    expect(await writeBack.save(plan)).toEqual(unclear)
    // Who saved it is not written yet, and looking again writes nothing.
    expect(await writeBack.checkAgain(plan)).toEqual({
      outcome: 'cannot-tell',
      problem: { problem: 'not-attested' },
    })
    expect(counted(record)).toEqual({ ...everything, Provenance: undefined })
    expect(await writeBack.save(plan)).toMatchObject({ outcome: 'saved' })
    expect(await writeBack.checkAgain(plan)).toMatchObject({ outcome: 'saved' })
    expect(counted(record)).toEqual(everything)
  })

  it.each([
    ['conflict', 'changed-by-someone-else'],
    ['precondition-failed', 'changed-by-someone-else'],
  ])('%s: nothing was saved, and saving again works', async (fault, problem) => {
    const { record, writeBack, outcome } = await savingThrough(fault)
    expect(outcome).toEqual({ outcome: 'not-saved', problem: { problem, doing: 'save Bundle' } })
    expect(counted(record)).toEqual({})
    expect(await writeBack.save(plan)).toMatchObject({ outcome: 'saved' })
  })

  it('too busy: it waits as it is told, and gives up after three tries', async () => {
    expect((await savingThrough('too-many-requests', { times: 2 })).outcome).toMatchObject({
      outcome: 'saved',
    })
    expect((await savingThrough('too-many-requests', { times: 3 })).outcome).toEqual({
      outcome: 'not-saved',
      problem: { problem: 'too-busy', doing: 'save Bundle' },
    })
  })

  it('unavailable: the server behind it may have gone on, so we cannot tell', async () => {
    const { record, outcome } = await savingThrough('unavailable', { times: 3 })
    expect(outcome).toEqual(unclear)
    expect(counted(record)).toEqual({})
  })

  it('session ended: it was turned away at the door, and the answers are kept for another sign-in', async () => {
    const { record, outcome } = await savingThrough('unauthorized')
    expect(outcome).toEqual({ outcome: 'not-saved', problem: { problem: 'session-ended' } })
    expect(counted(record)).toEqual({})
  })

  it.each(['QuestionnaireResponse', 'ServiceRequest'])(
    'a right that is missing for one type alone (%s): all or nothing',
    async (type) => {
      const record = await aRecord({ site: attested })
      const writeBack = createWriteBack(await record.signedIn())
      record.goesWrong('forbidden', { method: 'POST', type })
      expect(await writeBack.save(plan)).toEqual({
        outcome: 'not-saved',
        problem: { problem: 'not-allowed', doing: 'save Bundle' },
      })
      expect(counted(record)).toEqual({})
    },
  )

  it('a browser that sends the same request twice, to a record that would write it twice: once', async () => {
    const record = await aRecord({ site: attested })
    record.system.faults.switchOn({ fault: 'no-conditional-create' })
    const twice: typeof fetch = async (input, init) => {
      if (typeof init?.body === 'string' && init.body.includes('"transaction"'))
        await record.send(input, init)
      return record.send(input, init)
    }
    const outcome = await createWriteBack(await record.signedIn({ through: twice })).save(plan)
    expect(outcome).toMatchObject({ outcome: 'saved' })
    expect(counted(record)).toEqual(everything)
  })

  it('an entry about somebody else among those found stops it (principle 10)', async () => {
    const record = await aRecord({ site: attested })
    const writeBack = createWriteBack(await record.signedIn())
    record.goesWrong('answer-lost', { type: 'Bundle' })
    record.goesWrong('other-patient', { method: 'GET', type: 'Consent' })
    expect(await writeBack.save(plan)).toEqual({
      outcome: 'cannot-tell',
      problem: { problem: 'wrong-patient', doing: 'save Bundle' },
    })
  })
})

it.each([
  ['portal', 'the patient’s side'],
  ['clerk', 'someone without clearance'],
])('DF-2: %s: %s finds no trace of a saved review, not even a number', async (user) => {
  const record = await aRecord()
  await createWriteBack(await record.signedIn()).save(plan)
  const bearer = await record.token(user, 'patient/*.rs')
  const totals = await Promise.all(
    Object.keys(everything).map(async (type) => {
      const answer = await record.send(`${record.system.fhirBase}/${type}?patient=p1`, {
        headers: { authorization: `Bearer ${bearer}` },
      })
      const { total, entry = [] }: { total: number; entry?: object[] } = await answer.json()
      return [answer.status, total, entry.length]
    }),
  )
  expect(totals).toEqual(totals.map(() => [200, 0, 0]))
})

it('sends a service nothing but what was agreed, as the record holds it (R-048, C3)', async () => {
  const record = await aRecord()
  const little = planAfter([
    ...bothLocks,
    { type: 'need', need: 'shelter', wanted: true },
    { type: 'contact', set: { sight: 'only-patient', phone: 'not-safe', how: 'canary' } },
    ...agreesTo('harbour-house', ['first-name', 'needs']),
    ...judgedAndSent,
  ])
  await createWriteBack(await record.signedIn()).save(little)
  const [referral] = record.held('ServiceRequest')
  expect(referral).toMatchObject({
    reasonCode: [{ text: 'A safe place to stay' }],
    note: [{ text: 'First name: Testa' }],
  })
  expect(JSON.stringify(referral)).not.toContain('canary')
})
