import type { Flag } from '@medplum/fhirtypes'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createWriteBack } from '../../../src/fhir/write/write-back.ts'
import type { Outcome } from '../../../src/write-back/outcome.ts'
import { agreeing, planAfter } from '../../support/a-plan.ts'
import { allScopes, aRecord, attested, counted, type ARecord } from '../../support/a-record.ts'

const plan = planAfter(agreeing('harbour-house'))
const everything = {
  QuestionnaireResponse: 1,
  Flag: 1,
  Consent: 1,
  ServiceRequest: 1,
  Task: 2,
  Provenance: 1,
}
const types = ['QuestionnaireResponse', 'Flag', 'Consent', 'ServiceRequest', 'Task'] as const

async function saving(fault: string, setting = {}, scope = allScopes) {
  const record = await aRecord({ site: attested })
  const writeBack = createWriteBack(await record.signedIn({ scope }))
  record.goesWrong(fault, setting)
  return { record, writeBack, outcome: await writeBack.save(plan) }
}

describe('reading back', () => {
  it.each(types)('DF-2: a lost label on %s: all is taken back, and its history is named', async (type) => {
    const { record, outcome } = await saving('label-dropped', { type })
    expect(outcome).toEqual({
      outcome: 'label-lost',
      types: [type],
      undone: true,
      remaining: expect.arrayContaining([{ type, id: expect.any(String), version: '1' }]),
    })
    expect(counted(record)).toEqual({})
  })

  it('DF-2: what lost its label is named, because the patient’s side can still read its first version', async () => {
    const { record, outcome } = await saving('label-dropped', { type: 'QuestionnaireResponse' })
    const left = 'remaining' in outcome ? outcome.remaining : []
    const bearer = await record.token('portal', 'patient/*.rs')
    const paths = left.map(({ type, id, version }) => `${type}/${id}/_history/${version}`)
    const answers = await Promise.all(
      paths.map((path) =>
        record.send(`${record.system.fhirBase}/${path}`, { headers: { authorization: `Bearer ${bearer}` } }),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual([200])
  })

  it('what lost its label and is gone from the history as well is not named', async () => {
    const record = await aRecord({ site: attested })
    const forgetful: typeof fetch = async (input, init) =>
      typeof input === 'string' && input.includes('/_history/')
        ? new Response('', { status: 410 })
        : record.send(input, init)
    const writeBack = createWriteBack(await record.signedIn({ through: forgetful }))
    record.goesWrong('label-dropped', { type: 'Flag' })
    expect(await writeBack.save(plan)).toEqual({
      outcome: 'label-lost',
      types: ['Flag'],
      undone: true,
      remaining: [],
    })
  })

  it('a lost label where nothing may be deleted: emptied, and whoever can purge the history is told of what', async () => {
    const { record, outcome } = await saving(
      'label-dropped',
      { type: 'ServiceRequest' },
      allScopes.replaceAll('.cruds', '.crus'),
    )
    const held = types.flatMap((type) => record.held(type))
    expect(held.map((resource) => 'status' in resource && resource.status)).toEqual(
      held.map(() => 'entered-in-error'),
    )
    expect(JSON.stringify(held)).not.toMatch(/Testa|seen and heard|Care note/)
    expect(outcome).toEqual({
      outcome: 'label-lost',
      types: ['ServiceRequest'],
      undone: true,
      remaining: expect.arrayContaining(
        held.map(({ resourceType: type, id }) => ({ type, id, version: '1' })),
      ),
    })
  })

  it('what can be neither deleted nor emptied is named, and nothing is claimed to be undone', async () => {
    const readAndCreate = allScopes.replaceAll('.cruds', '.crs')
    const { record, outcome } = await saving('label-dropped', { type: 'Flag' }, readAndCreate)
    expect(outcome).toMatchObject({ outcome: 'label-lost', undone: false })
    expect(counted(record)).toEqual({ ...everything, Provenance: undefined })
  })

  it('an entry that came back different is taken back with all the others', async () => {
    const record = await aRecord({ site: attested })
    const changing: typeof fetch = async (input, init) =>
      record.send(input, {
        ...init,
        ...(typeof init?.body === 'string' && { body: init.body.replace('"urgent"', '"routine"') }),
      })
    const outcome = await createWriteBack(await record.signedIn({ through: changing })).save(plan)
    expect(outcome).toEqual({
      outcome: 'not-the-same',
      types: ['ServiceRequest'],
      undone: true,
      remaining: [{ type: 'ServiceRequest', id: expect.any(String), version: '1' }],
    })
    expect(counted(record)).toEqual({})
  })

  it.each(['html-sign-in', 'socket-dropped', 'truncated', 'other-patient', 'unavailable'])(
    '%s instead of what was saved: we cannot tell, and saving again does not double it',
    async (fault) => {
      const { record, writeBack, outcome } = await saving(fault, { method: 'GET', type: 'Consent', times: 3 })
      expect(outcome).toMatchObject({ outcome: 'cannot-tell' })
      record.system.faults.switchOff()
      expect(await writeBack.save(plan)).toMatchObject({ outcome: 'saved' })
      expect(counted(record)).toEqual(everything)
    },
  )

  it('an answer that names another patient’s entry is not believed, and that entry is left alone', async () => {
    const record = await aRecord({ site: attested })
    const theirs: Flag = {
      resourceType: 'Flag',
      id: 'theirs',
      status: 'active',
      code: { text: 'x' },
      subject: { reference: 'Patient/p2' },
    }
    record.system.repository.load([theirs])
    const means = await record.signedIn()
    const lying = {
      ...means,
      record: {
        ...means.record,
        async read(type: Parameters<typeof means.record.read>[0], id: string) {
          const [flag] = record.held('Flag', '_id=theirs')
          if (type !== 'Flag' || !flag) return means.record.read(type, id)
          const stored = { type, id: 'theirs', version: '1', updated: '', resource: { ...flag } }
          return { ok: true as const, value: stored }
        },
      },
    }
    expect(await createWriteBack(lying).save(plan)).toEqual({
      outcome: 'cannot-tell',
      problem: { problem: 'wrong-patient', doing: 'save Bundle' },
    })
    expect(record.held('Flag', '_id=theirs')).toHaveLength(1)
  })
})

describe('the Provenance', () => {
  it('speaks of the patient and of everything that was saved', async () => {
    const { record } = await saving('slow', { type: 'Encounter' })
    const [provenance] = record.held('Provenance')
    const saved = types.flatMap((type) => record.held(type).map(({ id }) => ({ reference: `${type}/${id}` })))
    expect(provenance).toMatchObject({
      target: expect.arrayContaining([{ reference: 'Patient/p1' }, ...saved]),
    })
  })

  it.each(['answer-lost', 'committed-empty'])(
    '%s: is found by what it is about, and not doubled',
    async (fault) => {
      const { record, outcome } = await saving(fault, { type: 'Provenance' })
      expect(outcome).toMatchObject({ outcome: 'saved' })
      expect(counted(record)).toEqual(everything)
    },
  )

  it('that never arrived: we cannot tell, and saving again adds it alone', async () => {
    const { record, writeBack, outcome } = await saving('socket-dropped', {
      method: 'POST',
      type: 'Provenance',
    })
    expect(outcome).toMatchObject({ outcome: 'cannot-tell' })
    expect(await writeBack.save(plan)).toMatchObject({ outcome: 'saved' })
    expect(counted(record)).toEqual(everything)
  })

  it('that the record refuses: without who decided it nothing stays', async () => {
    const { record, outcome } = await saving('forbidden', { method: 'POST', type: 'Provenance' })
    expect(outcome).toEqual({
      outcome: 'not-saved',
      problem: { problem: 'not-allowed', doing: 'save Bundle' },
    })
    expect(counted(record)).toEqual({})
  })

  it('that lost its label is named as what remains: it can never be taken back', async () => {
    const { record, outcome } = await saving('label-dropped', { type: 'Provenance' })
    const [left] = record.held('Provenance')
    expect(outcome).toEqual({
      outcome: 'label-lost',
      types: ['Provenance'],
      undone: false,
      remaining: [{ type: 'Provenance', id: left?.id, version: '1' }],
    })
    expect(counted(record)).toEqual({ Provenance: 1 })
  })
})

describe('what is claimed is true', () => {
  const faults = [
    'answer-lost',
    'socket-dropped',
    'committed-empty',
    'truncated',
    'html-sign-in',
    'label-dropped',
    'forbidden',
    'unauthorized',
    'conflict',
    'precondition-failed',
    'too-many-requests',
    'unavailable',
    'other-patient',
  ]
  const anyFault = fc.record({
    fault: fc.constantFrom(...faults),
    method: fc.constantFrom('GET' as const, 'POST' as const, 'DELETE' as const),
    type: fc.constantFrom('Bundle', 'Provenance', ...types),
    times: fc.constantFrom(1, 2, 5),
  })
  // Tried in every run, so that no ending is left to chance: 'cannot-tell' where the record is known to keep labels,
  // 'not-saved' where it is not, and 'saved' where the entries arrived and only the answer was lost.
  const noAnswer = { fault: 'socket-dropped', method: 'POST', type: 'Bundle', times: 5 } as const
  const lateAnswer = { ...noAnswer, fault: 'answer-lost' }

  /** What the record holds, against what was said. Empty means that nothing untrue was said. */
  function untrue(record: ARecord, outcome: Outcome): string[] {
    const held = types.flatMap((type) => record.held(type))
    const standing = held.filter((one) => !('status' in one) || one.status !== 'entered-in-error')
    const names = standing.map((one) => JSON.stringify('identifier' in one && one.identifier))
    const lies: string[] = []
    if (new Set(names).size !== names.length) lies.push('written twice')
    if (outcome.outcome === 'saved' && standing.length !== 6) lies.push('saved, but not all is there')
    if (outcome.outcome === 'saved' && standing.some((one) => !JSON.stringify(one.meta).includes('"R"')))
      lies.push('saved without its label')
    if (outcome.outcome === 'not-saved' && standing.length > 0) lies.push('not saved, but something is there')
    if ('undone' in outcome && outcome.undone && standing.length > 0)
      lies.push('undone, but something is there')
    return lies
  }

  it('whatever goes wrong, and however often it is tried: never twice, never saved without being there', async () => {
    const outcomes: Record<string, number> = {}
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyFault, { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        async (wrong, known) => {
          const record = await aRecord(known ? { site: attested } : {})
          const writeBack = createWriteBack(await record.signedIn())
          for (const setting of wrong) record.system.faults.switchOn(setting)
          const first = await writeBack.save(plan)
          expect(untrue(record, first)).toEqual([])
          outcomes[first.outcome] = (outcomes[first.outcome] ?? 0) + 1
          record.system.faults.switchOff()
          // What an earlier try could not take back may have to be taken back first.
          let last = first
          for (let tries = 0; tries < 3; tries++) {
            last = await writeBack.save(plan)
            expect(untrue(record, last)).toEqual([])
          }
          expect(last.outcome).toBe('saved')
        },
      ),
      {
        numRuns: 60,
        examples: [
          [[noAnswer], true],
          [[noAnswer], false],
          [[lateAnswer], true],
        ],
      },
    )
    expect(Object.keys(outcomes)).toEqual(expect.arrayContaining(['saved', 'not-saved', 'cannot-tell']))
  })
})
