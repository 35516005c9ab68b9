import { describe, expect, it } from 'vitest'
import { draftsOf, type Draft } from '../../../src/fhir/write/drafts.ts'
import { undo } from '../../../src/fhir/write/undo.ts'
import { createWriteBack } from '../../../src/fhir/write/write-back.ts'
import { agreeing, planAfter, SCREENING } from '../../support/a-plan.ts'
import { allScopes, aRecord, attested } from '../../support/a-record.ts'

const plan = planAfter(agreeing())
const isFlag = (draft: Draft) => draft.type === 'Flag'
const ours = { system: 'https://sphere.example/fhir/identifier/flag', value: SCREENING }

/** A record with one Flag, and what undoing it comes to. */
async function undoing(flag: { patient?: string; identifier?: object[] }, scope = allScopes) {
  const { patient = 'p1', identifier = [ours] } = flag
  const record = await aRecord({ site: attested })
  record.system.repository.load([
    {
      resourceType: 'Flag',
      id: 'f1',
      status: 'active',
      code: { text: 'Care note' },
      subject: { reference: `Patient/${patient}` },
      identifier,
    },
  ])
  const entries = draftsOf(plan, attested)
    .filter(isFlag)
    .map((draft) => ({ draft, stored: { type: 'Flag' as const, id: 'f1', version: '1' } }))
  return { record, outcome: await undo(entries, await record.signedIn({ scope })) }
}

describe('taking back', () => {
  it('deletes what is ours, and says that nothing remains', async () => {
    const { record, outcome } = await undoing({})
    expect(outcome).toEqual({ undone: true, remaining: [] })
    expect(record.held('Flag')).toEqual([])
  })

  it('empties what may not be deleted, under another identifier, and says what remains', async () => {
    const { record, outcome } = await undoing(
      {},
      allScopes.replace('patient/Flag.cruds', 'patient/Flag.crus'),
    )
    expect(outcome).toEqual({ undone: true, remaining: [{ type: 'Flag', id: 'f1', version: '1' }] })
    expect(record.held('Flag')).toMatchObject([
      {
        status: 'entered-in-error',
        code: { text: 'Entered in error' },
        identifier: [{ ...ours, value: `${SCREENING}.removed` }],
        meta: { security: [{ code: 'R' }, { code: 'NOPAT' }, { code: 'HTEST' }] },
      },
    ])
  })

  it('what changed between looking and deleting stands: whoever changed it is not overruled', async () => {
    const record = await aRecord({ site: attested })
    await createWriteBack(await record.signedIn()).save(plan)
    const means = await record.signedIn()
    const [held] = record.held('Flag')
    const entries = draftsOf(plan, attested)
      .filter(isFlag)
      .map((draft) => ({ draft, stored: { type: 'Flag' as const, id: held?.id ?? '', version: '1' } }))
    const slow = {
      ...means,
      record: {
        ...means.record,
        async remove(of: Parameters<typeof means.record.remove>[0]) {
          if (held) await record.system.repository.updateResource({ ...held, language: 'en' })
          return means.record.remove(of)
        },
      },
    }
    expect(await undo(entries, slow)).toMatchObject({ undone: false })
    expect(record.held('Flag')).toMatchObject([{ status: 'active', language: 'en' }])
  })

  it.each([
    ['is about somebody else (principle 10)', { patient: 'p2' }],
    ['does not carry our identifier', { identifier: [{ ...ours, value: 'another' }] }],
  ])('leaves alone what %s, and says that it stands', async (_what, flag) => {
    // A sign-in that could delete anybody's.
    const { record, outcome } = await undoing(flag, 'user/Flag.cruds')
    expect(outcome).toEqual({ undone: false, remaining: [{ type: 'Flag', id: 'f1', version: '1' }] })
    expect(record.held('Flag')).toMatchObject([{ status: 'active', meta: { versionId: '1' } }])
  })
})
