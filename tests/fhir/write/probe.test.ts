import { describe, expect, it } from 'vitest'
import { tryLabels } from '../../../src/fhir/write/probe.ts'
import { createWriteBack, nothingYet } from '../../../src/fhir/write/write-back.ts'
import { agreeing, planAfter } from '../../support/a-plan.ts'
import { allScopes, aRecord, attested, counted } from '../../support/a-record.ts'

const plan = planAfter(agreeing('harbour-house'))
const OTHER = '11111111-3f52-4c8a-9d1e-2a4b6c8d0e1f'
const types = ['QuestionnaireResponse', 'Flag', 'Consent', 'ServiceRequest', 'Task'] as const

/** Every body that was sent with a POST or a PUT. */
async function watched(fault?: { fault: string; type: string }) {
  const record = await aRecord()
  const bodies: string[] = []
  const through: typeof fetch = async (input, init) => {
    if (typeof init?.body === 'string') bodies.push(init.body)
    return record.send(input, init)
  }
  const means = await record.signedIn({ through })
  if (fault) record.system.faults.switchOn(fault)
  return { record, bodies, means, writeBack: createWriteBack(means) }
}

function labelled(type: 'Consent' | 'ServiceRequest') {
  const system = 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality'
  return { type, resource: { meta: { security: [{ system, code: 'R' }] } } }
}

describe('labels before content', () => {
  it.each(types)('a record that drops the labels of %s never gets the content', async (type) => {
    const { record, bodies, writeBack } = await watched({ fault: 'label-dropped', type })
    expect(await writeBack.save(plan)).toEqual({
      outcome: 'label-lost',
      types: [type],
      undone: true,
      remaining: [],
    })
    expect(counted(record)).toEqual({})
    expect(bodies).toHaveLength(1)
    expect(bodies[0]).not.toMatch(/seen and heard|Testa|Care note|I want to sleep/)
  })

  it('someone who may not see what is protected is told that they may not save, and sends no content', async () => {
    const record = await aRecord()
    const writeBack = createWriteBack(await record.signedIn({ user: 'clerk' }))
    expect(await writeBack.save(plan)).toEqual({
      outcome: 'not-saved',
      problem: { problem: 'not-allowed', doing: 'save Bundle' },
    })
    expect(record.held('QuestionnaireResponse').map((one) => 'item' in one)).toEqual([false])
  })

  it('a record that keeps entries as less protected than they were sent is no better', async () => {
    const { writeBack } = await watched({ fault: 'label-downgraded', type: 'Flag' })
    expect(await writeBack.save(plan)).toMatchObject({ outcome: 'label-lost', types: ['Flag'] })
  })

  it('tries with the labels of the referral where a type has several, and says nothing with it', async () => {
    const { bodies, writeBack } = await watched()
    await writeBack.save(plan)
    const tried: { entry: { resource: { resourceType: string; meta: { security: object[] } } }[] } =
      JSON.parse(bodies[0] ?? '')
    const task = tried.entry.find(({ resource }) => resource.resourceType === 'Task')?.resource
    expect(task).toEqual({
      resourceType: 'Task',
      meta: { security: expect.arrayContaining([expect.objectContaining({ code: 'NORDSCLCDS' })]) },
      identifier: [
        {
          system: 'https://sphere.example/fhir/identifier/task',
          value: `${plan.frame.screening}.probe`,
        },
      ],
      status: 'entered-in-error',
      intent: 'order',
      for: { reference: 'Patient/p1' },
    })
  })

  it('leaves nothing of the trial behind, and does not try again in the same sign-in', async () => {
    const { record, bodies, writeBack } = await watched()
    await writeBack.save(plan)
    expect(bodies).toHaveLength(3)
    const other = planAfter([...agreeing('harbour-house'), { type: 'documentation', choice: 'team-only' }], {
      frame: { screening: OTHER },
    })
    expect(await writeBack.save(other)).toMatchObject({ outcome: 'saved' })
    expect(bodies).toHaveLength(5)
    expect(record.held('Task').filter((task) => JSON.stringify(task).includes('probe'))).toEqual([])
  })

  it('tries again for what is written over: a record that drops labels at that never gets the new note (DF-2)', async () => {
    const { record, writeBack } = await watched()
    await writeBack.save(plan)
    const [before] = record.held('Flag')
    record.system.faults.switchOn({ fault: 'label-dropped', method: 'PUT', times: 99 })
    const other = planAfter(agreeing('harbour-house'), { frame: { screening: OTHER } })
    expect(await writeBack.save(other)).toMatchObject({ outcome: 'label-lost', types: ['Flag'] })
    expect(record.held('Flag')).toEqual([before])
    expect(JSON.stringify(record.held('QuestionnaireResponse'))).not.toContain(OTHER)
  })

  it('calls nothing safe to change where another type was lost at the making, so that none was changed (DF-2)', async () => {
    const { record, means } = await watched({ fault: 'label-dropped', type: 'Consent' })
    record.system.faults.switchOn({
      fault: 'label-dropped',
      method: 'PUT',
      type: 'ServiceRequest',
      times: 99,
    })
    const memory = nothingYet()
    const both = [labelled('ServiceRequest'), labelled('Consent')]
    expect(await tryLabels(both, OTHER, means, memory, 'changing')).toMatchObject({ types: ['Consent'] })
    expect(await tryLabels([labelled('ServiceRequest')], OTHER, means, memory, 'changing')).toMatchObject({
      types: ['ServiceRequest'],
    })
  })

  it.each([
    ['conflict', 'changed-by-someone-else'],
    ['unavailable', 'no-clear-answer'],
    ['html-sign-in', 'no-clear-answer'],
  ])('%s: is told as what it is, not as a network that failed', async (fault, problem) => {
    const { record, writeBack } = await watched()
    record.goesWrong(fault, { type: 'Bundle' })
    expect(await writeBack.save(plan)).toMatchObject({ outcome: 'not-saved', problem: { problem } })
  })

  it('where what was tried cannot be looked at again, it is taken out by where the record said it is, or named', async () => {
    const { record, writeBack } = await watched()
    record.goesWrong('socket-dropped', { method: 'GET', type: 'Consent', times: 99 })
    const outcome = await writeBack.save(plan)
    expect(outcome).toMatchObject({ outcome: 'not-saved', left: [{ type: 'Consent' }] })
    expect(counted(record)).toEqual({})
  })

  it('tries nothing where the connection check proved that labels are kept', async () => {
    const record = await aRecord({ site: attested })
    const means = await record.signedIn()
    record.system.requests.clear()
    await createWriteBack(means).save(plan)
    const posts = record.system.requests.all().filter(({ method }) => method === 'POST')
    expect(posts.map(({ path }) => path.replace(/^\/fhir\/?/, ''))).toEqual(['', 'Provenance'])
  })

  it('where nothing may be deleted, leaves empty entries that call themselves an error, and names them', async () => {
    const record = await aRecord()
    const scope = allScopes.replace('patient/Flag.cruds', 'patient/Flag.crus')
    const means = await record.signedIn({ scope })
    record.goesWrong('label-dropped', { type: 'Flag' })
    const outcome = await createWriteBack(means).save(plan)
    const [left] = record.held('Flag')
    expect(left).toMatchObject({ status: 'entered-in-error', code: { text: 'Entered in error' } })
    expect(outcome).toEqual({
      outcome: 'label-lost',
      types: ['Flag'],
      undone: true,
      remaining: [{ type: 'Flag', id: left?.id, version: '1' }],
    })
  })

  it.each(['answer-lost', 'committed-empty'])('%s: looks for the trial and goes on', async (fault) => {
    const { record, writeBack } = await watched({ fault, type: 'Bundle' })
    record.system.faults.switchOff()
    record.goesWrong(fault, { type: 'Bundle' })
    expect(await writeBack.save(plan)).toMatchObject({ outcome: 'saved' })
  })

  it('a trial that never arrived: it is certain that nothing of the review was sent', async () => {
    const { record, bodies, writeBack } = await watched()
    record.goesWrong('socket-dropped', { type: 'Bundle' })
    expect(await writeBack.save(plan)).toEqual({
      outcome: 'not-saved',
      problem: { problem: 'no-clear-answer', doing: 'save Bundle' },
    })
    expect(bodies).toHaveLength(1)
    expect(await writeBack.save(plan)).toMatchObject({ outcome: 'saved' })
  })

  it('a right that is missing is told as what it is', async () => {
    const { record, writeBack } = await watched()
    record.goesWrong('forbidden', { method: 'POST', type: 'Consent' })
    expect(await writeBack.save(plan)).toEqual({
      outcome: 'not-saved',
      problem: { problem: 'not-allowed', doing: 'save Bundle' },
    })
    expect(counted(record)).toEqual({})
  })
})
