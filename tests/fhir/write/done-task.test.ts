import { describe, expect, it } from 'vitest'
import type { ScreeningEvent } from '../../../src/screening/events.ts'
import { createWriteBack } from '../../../src/fhir/write/write-back.ts'
import { planAfter, SCREENING } from '../../support/a-plan.ts'
import { allScopes, aRecord, attested, type ARecord } from '../../support/a-record.ts'
import { changedByOthers } from '../../support/changed-by-others.ts'
import { profileFor } from '../../support/published.ts'
import { bothLocks, judgedAndSent } from '../../support/screening-events.ts'
import { validators } from '../../support/two-validators.ts'

const LATER = '11111111-2222-4333-8444-555555555555'
const asking = (how: 'partly' | 'done'): ScreeningEvent[] => [
  ...bothLocks,
  ...judgedAndSent,
  { type: 'asking', asking: how },
]
const today = planAfter(asking('done'), {
  frame: { screening: LATER },
  tasks: [{ id: 't1', review: SCREENING, name: 'retry', what: 'Talk again' }],
})

/** Half a talk was saved: somebody is to try again. */
async function halfATalk(scope = allScopes) {
  const record = await aRecord({ site: attested })
  await createWriteBack(await record.signedIn()).save(planAfter(asking('partly')))
  expect(retry(record)).toMatchObject({ status: 'requested' })
  const writeBack = createWriteBack(await record.signedIn({ scope }))
  return { record, writeBack }
}

function retry({ held }: ARecord) {
  return held('Task', `identifier=${SCREENING}.retry`)[0]
}

describe('a task that today’s talk has done (R-055)', () => {
  it('is marked so in the same save, and keeps its published shape', async () => {
    const { record, writeBack } = await halfATalk()
    record.system.requests.clear()
    expect(await writeBack.save(today)).toMatchObject({ outcome: 'saved' })
    expect(retry(record)).toMatchObject({ status: 'completed', meta: { versionId: '2' } })
    expect(
      validators.flatMap(([, problems]) =>
        record.held('Task').flatMap((one) => problems(one, profileFor(one))),
      ),
    ).toEqual([])
    const changing = record.system.requests.all().filter(({ method }) => method !== 'GET')
    expect(changing.map(({ path }) => path)).toEqual(['/fhir', '/fhir/Provenance'])
    expect(JSON.stringify(record.held('Provenance'))).toContain(`Task/${retry(record)?.id}`)
  })

  it('is found again after an answer that was lost, and nothing is changed twice', async () => {
    const { record, writeBack } = await halfATalk()
    record.goesWrong('answer-lost', { type: 'Bundle' })
    await writeBack.save(today)
    expect(await writeBack.save(today)).toMatchObject({ outcome: 'saved' })
    expect(await writeBack.checkAgain(today)).toMatchObject({ outcome: 'saved' })
    expect(retry(record)).toMatchObject({ status: 'completed', meta: { versionId: '2' } })
  })

  it('stands open again as it was when the review is taken back', async () => {
    const { record, writeBack } = await halfATalk()
    record.goesWrong('label-dropped', { type: 'QuestionnaireResponse', times: 9 })
    expect(await writeBack.save(today)).toMatchObject({ outcome: 'label-lost' })
    expect(retry(record)).toMatchObject({
      status: 'requested',
      identifier: [{ value: `${SCREENING}.retry` }],
    })
  })

  it('is not touched where somebody else has ended it', async () => {
    const { record, writeBack } = await halfATalk()
    await changedByOthers(record, 'Task', `identifier=${SCREENING}.retry`, { status: 'cancelled' })
    const before = retry(record)
    expect(await writeBack.save(today)).toMatchObject({ outcome: 'saved' })
    expect(retry(record)).toEqual(before)
  })

  it('DF-3: no review is lost where a task may not be changed', async () => {
    const scope = allScopes.replace('patient/Task.cruds', 'patient/Task.crs')
    const { record, writeBack } = await halfATalk(scope)
    expect(await writeBack.save(today)).toMatchObject({ outcome: 'saved' })
    expect(retry(record)).toMatchObject({ status: 'requested' })
  })

  it('a colleague who goes on with it at the same moment wins, and it is done on the next try', async () => {
    const { record, writeBack } = await halfATalk()
    record.goesWrong('precondition-failed', { type: 'Bundle' })
    expect(await writeBack.save(today)).toMatchObject({ outcome: 'not-saved' })
    expect(await writeBack.save(today)).toMatchObject({ outcome: 'saved' })
    expect(retry(record)).toMatchObject({ status: 'completed' })
  })
})
