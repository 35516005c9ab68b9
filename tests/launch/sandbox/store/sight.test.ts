import type { Flag, Resource } from '@medplum/fhirtypes'
import { describe, expect, it } from 'vitest'
import { Refusal } from '../../../../launch/sandbox/store/refusal.ts'
import type { Sight } from '../../../../launch/sandbox/store/sight.ts'
import { SqliteRepository } from '../../../../launch/sandbox/store/sqlite-repository.ts'
import { unrestricted } from '../../../../launch/sandbox/store/view.ts'

const confidentiality = 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality'
const labels = {
  R: { system: confidentiality, code: 'R' },
  V: { system: confidentiality, code: 'V' },
  N: { system: confidentiality, code: 'N' },
  NOPAT: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'NOPAT' },
}

function flag(id: string, patient: string, ...names: (keyof typeof labels)[]): Flag {
  return {
    resourceType: 'Flag',
    id,
    ...(names.length > 0 ? { meta: { security: names.map((name) => labels[name]) } } : {}),
    identifier: [{ system: 'urn:i', value: 'same' }],
    status: 'active',
    code: { text: 'Care note' },
    subject: { reference: `Patient/${patient}` },
    author: { reference: 'Organization/team' },
  }
}

const everything: readonly Resource[] = [
  { resourceType: 'Patient', id: 'ana' },
  { resourceType: 'Patient', id: 'bo', link: [{ other: { reference: 'Patient/ana' }, type: 'seealso' }] },
  { resourceType: 'Patient', id: 'anabel' },
  { resourceType: 'Organization', id: 'team', name: 'Synthetic team' },
  flag('plain', 'ana', 'N'),
  flag('unlabelled', 'ana'),
  flag('restricted', 'ana', 'R'),
  flag('very', 'ana', 'V', 'NOPAT'),
  flag('not-for-patient', 'ana', 'NOPAT'),
  flag('of-bo', 'bo'),
  flag('of-anabel', 'anabel'),
  {
    resourceType: 'Task',
    id: 'task-of-bo',
    status: 'requested',
    intent: 'order',
    for: { reference: 'Patient/bo' },
    focus: { reference: 'Flag/restricted' },
  },
  { resourceType: 'Device', id: 'pump-of-bo', patient: { reference: 'Patient/bo' } },
]

const sights = {
  safeguarding: { clearance: 'restricted', patientSide: false },
  clerk: { clearance: 'normal', patientSide: false },
  app: { patient: 'ana', clearance: 'restricted', patientSide: false },
  portal: { patient: 'ana', clearance: 'restricted', patientSide: true },
  // Nobody who can sign in: both hold back, each for itself.
  both: { patient: 'ana', clearance: 'normal', patientSide: true },
} satisfies Record<string, Sight>

function seenBy(who: keyof typeof sights, repository = aWard()): SqliteRepository {
  return repository.seenBy({ ...unrestricted, sight: sights[who] })
}

function aWard(): SqliteRepository {
  const repository = new SqliteRepository()
  repository.load(everything)
  return repository
}

async function status(work: Promise<unknown>): Promise<number> {
  try {
    await work
    return 200
  } catch (problem) {
    if (problem instanceof Refusal) return problem.status
    throw problem
  }
}

function page(repository: SqliteRepository, type: string, query = '') {
  const { total, matches, included } = repository.find(type, new URLSearchParams(query))
  return { total, ids: [...matches.map(({ resource }) => resource), ...included].map(({ id }) => id) }
}

describe('a search shows and counts only what this person may see (DF-2)', () => {
  it.each([
    [
      'safeguarding',
      'Flag',
      ['plain', 'unlabelled', 'restricted', 'very', 'not-for-patient', 'of-bo', 'of-anabel'],
    ],
    ['clerk', 'Flag', ['plain', 'unlabelled', 'not-for-patient', 'of-bo', 'of-anabel']],
    ['app', 'Flag', ['plain', 'unlabelled', 'restricted', 'very', 'not-for-patient']],
    ['portal', 'Flag', ['plain', 'unlabelled', 'restricted']],
    ['both', 'Flag', ['plain', 'unlabelled']],
    ['app', 'Patient', ['ana']],
    ['app', 'Task', []],
    ['app', 'Device', []],
    ['clerk', 'Task', ['task-of-bo']],
    ['portal', 'Organization', ['team']],
  ] as const)('%s: %s', (who, type, ids) => {
    expect(page(seenBy(who), type)).toEqual({ total: ids.length, ids })
  })

  it('page by page, without a hole where a hidden one is', () => {
    expect(page(seenBy('clerk'), 'Flag', '_count=2&_offset=2')).toEqual({
      total: 5,
      ids: ['not-for-patient', 'of-bo'],
    })
  })

  it('whatever it looks for', () => {
    const looked = [
      '_security=NOPAT',
      '_id=not-for-patient',
      'identifier=urn:i|same&_security:not=N&_id=very',
      'patient=bo&_id=of-bo',
    ]
    expect(looked.map((query) => page(seenBy('portal'), 'Flag', query).total)).toEqual([0, 0, 0, 0])
  })

  it('also in what it brings along', () => {
    expect(page(seenBy('clerk'), 'Task', '_include=Task:focus').ids).toEqual(['task-of-bo'])
    expect(page(seenBy('safeguarding'), 'Task', '_include=Task:focus').ids).toEqual([
      'task-of-bo',
      'restricted',
    ])
    expect(page(seenBy('portal'), 'Patient', '_revinclude=Flag:patient').ids).toEqual([
      'ana',
      'plain',
      'unlabelled',
      'restricted',
    ])
    expect(page(seenBy('app'), 'Organization', '_revinclude=Flag:author').ids).not.toContain('of-bo')
  })
})

describe('a hidden resource answers like one that does not exist (DF-2)', () => {
  it.each(['restricted', 'very', 'not-for-patient', 'of-bo', 'nowhere'])(
    'Flag/%s for someone held back twice',
    async (id) => {
      const both = seenBy('both')
      const answers = [
        both.readResource('Flag', id),
        both.readVersion('Flag', id, '1'),
        both.readHistory('Flag', id),
        both.updateResource(flag(id, 'ana')),
        both.deleteResource('Flag', id),
      ]
      expect(await Promise.all(answers.map(status))).toEqual([404, 404, 404, 404, 404])
    },
  )

  it('also once it is deleted, when the cleared reader gets 410', async () => {
    const repository = aWard()
    await repository.deleteResource('Flag', 'restricted')
    expect(await status(seenBy('clerk', repository).readResource('Flag', 'restricted'))).toBe(404)
    expect(await status(seenBy('clerk', repository).readHistory('Flag', 'restricted'))).toBe(404)
    expect(await status(seenBy('safeguarding', repository).readResource('Flag', 'restricted'))).toBe(410)
  })

  it('and is not found by a conditional create', () => {
    const same = new URLSearchParams('identifier=urn:i|same&_id=restricted')
    expect(seenBy('clerk').matching('Flag', same)).toBeUndefined()
    expect(seenBy('safeguarding').matching('Flag', same)?.id).toBe('restricted')
  })
})

async function versions(who: keyof typeof sights, repository: SqliteRepository, id: string) {
  const history = await seenBy(who, repository).readHistory('Flag', id)
  return [history.total, ...(history.entry ?? []).map(({ resource }) => resource?.meta?.versionId)]
}

describe('a version is hidden if that version or the current one is', () => {
  it('an earlier restricted one stays hidden after the label is taken away', async () => {
    const repository = aWard()
    await repository.updateResource(flag('restricted', 'ana', 'N'))
    expect(await versions('clerk', repository, 'restricted')).toEqual([1, '2'])
    expect(await versions('safeguarding', repository, 'restricted')).toEqual([2, '2', '1'])
    expect(await status(seenBy('clerk', repository).readVersion('Flag', 'restricted', '1'))).toBe(404)
  })

  it('an earlier open one is hidden once the resource is restricted', async () => {
    const repository = aWard()
    await repository.updateResource(flag('plain', 'ana', 'R'))
    expect(await status(seenBy('clerk', repository).readVersion('Flag', 'plain', '1'))).toBe(404)
    expect(await status(seenBy('clerk', repository).readHistory('Flag', 'plain'))).toBe(404)
  })

  it('one that spoke of another patient stays with that patient', async () => {
    const repository = aWard()
    await repository.updateResource(flag('of-bo', 'ana'))
    expect(await versions('app', repository, 'of-bo')).toEqual([1, '2'])
    expect(await status(seenBy('app', repository).readVersion('Flag', 'of-bo', '1'))).toBe(404)
  })
})

describe("one patient's sight writes only about that patient", () => {
  it.each([
    ['about them', flag('x', 'ana'), 200],
    ['about another', flag('x', 'bo'), 403],
    [
      'about another, addressed to them',
      {
        resourceType: 'Communication',
        status: 'completed',
        subject: { reference: 'Patient/bo' },
        recipient: [{ reference: 'Patient/ana' }],
      },
      403,
    ],
    [
      'about nobody, sent by them',
      { resourceType: 'Communication', status: 'completed', sender: { reference: 'Patient/ana' } },
      200,
    ],
    ['a new patient', { resourceType: 'Patient' }, 403],
    ['of no patient', { resourceType: 'Organization', name: 'Synthetic' }, 200],
  ] as const satisfies readonly [string, Resource, number][])('%s', async (_, resource, expected) => {
    expect(await status(seenBy('app').createResource<Resource>(resource))).toBe(expected)
  })

  it('and does not move what is theirs to another', async () => {
    expect(await status(seenBy('app').updateResource(flag('plain', 'bo')))).toBe(403)
  })
})
