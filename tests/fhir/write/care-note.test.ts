import type { Flag } from '@medplum/fhirtypes'
import { describe, expect, it } from 'vitest'
import { createWriteBack } from '../../../src/fhir/write/write-back.ts'
import { agreeing, planAfter, SCREENING } from '../../support/a-plan.ts'
import { allScopes, aRecord, attested, counted } from '../../support/a-record.ts'
import { bothLocks, judgedAndSent } from '../../support/screening-events.ts'

const LATER = '99999999-3f52-4c8a-9d1e-2a4b6c8d0e1f'
const first = planAfter(agreeing())
const later = planAfter(agreeing(), { frame: { screening: LATER, at: 9_000 } })
const flagIdentifier = (value: string) => ({ system: 'https://sphere.example/fhir/identifier/flag', value })

function aNote(id: string, more: Partial<Flag>): Flag {
  return {
    resourceType: 'Flag',
    id,
    status: 'active',
    code: { text: 'Note' },
    subject: { reference: 'Patient/p1' },
    ...more,
  }
}

async function aRecordWithACareNote() {
  const record = await aRecord({ site: attested })
  await createWriteBack(await record.signedIn()).save(first)
  return record
}

describe('one active care note at most', () => {
  it('a later screening renews the earlier note: new review date and detail, both identifiers', async () => {
    const record = await aRecordWithACareNote()
    const [before] = record.held('Flag')
    const outcome = await createWriteBack(await record.signedIn()).save(later)
    const [now, ...others] = record.held('Flag')
    const [response] = record.held('QuestionnaireResponse', `identifier=${LATER}`)
    expect(others).toEqual([])
    expect(now).toMatchObject({
      id: before?.id,
      meta: { versionId: '2' },
      status: 'active',
      identifier: [flagIdentifier(SCREENING), flagIdentifier(LATER)],
      extension: [{ valueReference: { reference: `QuestionnaireResponse/${response?.id}` } }],
      period: { start: '1970-01-01T00:00:05.000Z', end: new Date(9_000 + 90 * 86_400_000).toISOString() },
    })
    expect(outcome).toMatchObject({
      outcome: 'saved',
      written: expect.arrayContaining([{ type: 'Flag', id: now?.id, version: '2' }]),
    })
  })

  it('DF-2: renewing takes no label off, neither an earlier one nor one that a colleague put on', async () => {
    const strict = { ...attested, labels: { ...attested.labels, confidentiality: 'V' as const } }
    const record = await aRecord({ site: strict })
    await createWriteBack(await record.signedIn()).save(planAfter(agreeing(), { site: strict }))
    const [note] = record.held('Flag')
    const byHand = { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'PHY' }
    const security = [...(note?.meta?.security ?? []), byHand]
    if (note) await record.system.repository.updateResource({ ...note, meta: { ...note.meta, security } })
    const open = planAfter(
      [...bothLocks, { type: 'contact', set: { sight: 'only-patient', phone: 'safe' } }, ...judgedAndSent],
      { frame: { screening: LATER, at: 9_000 } },
    )
    const writeBack = createWriteBack({ ...(await record.signedIn()), site: attested })
    expect(await writeBack.save(open)).toMatchObject({ outcome: 'saved' })
    const [now] = record.held('Flag')
    expect(now?.meta?.versionId).toBe('3')
    expect(now?.meta?.security?.map(({ code }) => code).toSorted()).toEqual(['HTEST', 'NOPAT', 'PHY', 'V'])
  })

  it('what is saved twice renews it once', async () => {
    const record = await aRecordWithACareNote()
    const writeBack = createWriteBack(await record.signedIn())
    const once = await writeBack.save(later)
    expect(await writeBack.save(later)).toEqual(once)
    expect(record.held('Flag')).toHaveLength(1)
  })

  it('a lost answer while renewing is found by the later screening’s identifier', async () => {
    const record = await aRecordWithACareNote()
    const writeBack = createWriteBack(await record.signedIn())
    record.goesWrong('answer-lost', { type: 'Bundle' })
    expect(await writeBack.save(later)).toMatchObject({ outcome: 'saved' })
    expect(record.held('Flag')).toMatchObject([{ meta: { versionId: '2' } }])
  })

  it('a note that is gone by the second try is not missed: a new one is made', async () => {
    const record = await aRecordWithACareNote()
    const [before] = record.held('Flag')
    const writeBack = createWriteBack(await record.signedIn())
    record.goesWrong('socket-dropped', { type: 'Bundle' })
    expect(await writeBack.save(later)).toMatchObject({ outcome: 'cannot-tell' })
    await record.system.repository.deleteResource('Flag', before?.id ?? '')
    expect(await writeBack.save(later)).toMatchObject({ outcome: 'saved' })
    const [now] = record.held('Flag')
    expect(now?.id).not.toBe(before?.id)
    expect(now).toMatchObject({ identifier: [flagIdentifier(LATER)], meta: { versionId: '1' } })
  })

  it('two clinicians at once: the later takes their own note back, and the rest stays', async () => {
    const record = await aRecord({ site: attested })
    const [mine, theirs] = [await record.signedIn(), await record.signedIn()]
    let met = 0
    const bothLooked = Promise.withResolvers<void>()
    const meeting = (means: typeof mine) => ({
      ...means,
      record: {
        ...means.record,
        // Both have looked, and found none, before either sends.
        async transaction(...sent: Parameters<typeof means.record.transaction>) {
          met += 1
          if (met === 2) bothLooked.resolve()
          await bothLooked.promise
          return means.record.transaction(...sent)
        },
      },
    })
    const outcomes = await Promise.all([
      createWriteBack(meeting(mine)).save(first),
      createWriteBack(meeting(theirs)).save(later),
    ])
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['saved', 'saved'])
    expect(counted(record)).toMatchObject({ QuestionnaireResponse: 2, Flag: 1, Provenance: 2 })
  })

  it('a note that changed between looking and renewing is not overwritten', async () => {
    const record = await aRecordWithACareNote()
    const means = await record.signedIn()
    const [held] = record.held('Flag')
    const slow = {
      ...means,
      record: {
        ...means.record,
        async transaction(...sent: Parameters<typeof means.record.transaction>) {
          if (held) await record.system.repository.updateResource({ ...held, language: 'en' })
          return means.record.transaction(...sent)
        },
      },
    }
    expect(await createWriteBack(slow).save(later)).toEqual({
      outcome: 'not-saved',
      problem: { problem: 'changed-by-someone-else', doing: 'save Bundle' },
    })
    expect(record.held('QuestionnaireResponse')).toHaveLength(1)
    expect(await createWriteBack(means).save(later)).toMatchObject({ outcome: 'saved' })
  })

  it('when renewing has to be undone, the earlier note stands again as it was', async () => {
    const record = await aRecordWithACareNote()
    const [before] = record.held('Flag')
    const writeBack = createWriteBack(await record.signedIn())
    record.goesWrong('label-dropped', { type: 'QuestionnaireResponse' })
    expect(await writeBack.save(later)).toEqual({
      outcome: 'label-lost',
      types: ['QuestionnaireResponse'],
      undone: true,
      remaining: [{ type: 'QuestionnaireResponse', id: expect.any(String), version: '1' }],
    })
    const { meta: _then, ...earlier } = before ?? {}
    expect(record.held('Flag')).toMatchObject([{ ...earlier, meta: { versionId: '3' } }])
  })

  it('a note that may not be changed stops the save: a second one would stand beside it', async () => {
    const record = await aRecordWithACareNote()
    const scope = allScopes.replace('patient/Flag.cruds', 'patient/Flag.crs')
    expect(await createWriteBack(await record.signedIn({ scope })).save(later)).toMatchObject({
      outcome: 'not-saved',
      problem: { problem: 'not-allowed' },
    })
    expect(record.held('Flag')).toHaveLength(1)
  })

  it('leaves notes alone that are not ours, are over, or are about somebody else', async () => {
    const record = await aRecord({ site: attested })
    const others = [
      aNote('hospital', {}),
      aNote('over', { status: 'inactive', identifier: [flagIdentifier('x')] }),
      aNote('somebody', { subject: { reference: 'Patient/p2' }, identifier: [flagIdentifier('y')] }),
    ]
    record.system.repository.load(others)
    expect(await createWriteBack(await record.signedIn()).save(first)).toMatchObject({ outcome: 'saved' })
    expect(record.held('Flag')).toHaveLength(4)
    expect(record.held('Flag', '_id=hospital,over,somebody').map(({ meta }) => meta?.versionId)).toEqual([
      '1',
      '1',
      '1',
    ])
  })
})
