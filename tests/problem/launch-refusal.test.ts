import { expect, it } from 'vitest'
import { explainRefusal, type LaunchRefusal } from '../../src/problem/launch-refusal.ts'

const plain = [
  'not-opened-from-a-chart',
  'address-not-clean',
  'not-encrypted',
  'unknown-record-system',
  'no-launch-code',
  'storage-blocked',
  'record-system-unreachable',
  'sign-in-not-described',
  'sign-in-elsewhere',
  'sign-in-unprotected',
  'sign-in-declined',
  'sign-in-failed',
  'user-not-proven',
  'no-patient',
  'settings-unreadable',
] as const
const refusals: LaunchRefusal[] = [
  ...plain.map((refused) => ({ refused })),
  { refused: 'settings-wrong', sentences: [] },
]

it.each(refusals)('$refused: what happened, that nothing was saved, what to do now', (refusal) => {
  const { happened, recorded, next } = explainRefusal(refusal)
  expect(happened).toMatch(/^[A-Z].*\.$/)
  expect(recorded).toBe('Nothing was sent and nothing was saved.')
  expect(next).toMatch(/^[A-Z].*\.$/)
})

it('DF-2 says nothing to a patient or a proxy but that the page is for staff', () => {
  expect(explainRefusal({ refused: 'not-staff' })).toEqual({
    happened: 'This page is for staff.',
    recorded: '',
    next: 'If you need help, ask any member of staff.',
  })
})

it.each([...refusals, { refused: 'not-staff' as const }])('$refused says nothing about why', (refusal) => {
  expect(Object.values(explainRefusal(refusal)).join(' ')).not.toMatch(
    /traffick|slave|exploit|victim|abuse|safeguard|restrict/i,
  )
})

it('does not deny what was saved before the page was loaded again', () => {
  expect(explainRefusal({ refused: 'opened-before' }).recorded).toBe(
    'Opening it again saved nothing. What was saved before is still in the record.',
  )
})
