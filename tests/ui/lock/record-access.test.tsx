// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { forbiddenIn } from '../../../src/site/neutral-words.ts'
import { RecordAccess } from '../../../src/ui/lock/record-access.tsx'
import { shownTime } from '../../../src/ui/record/shown-date.ts'
import { aChart, aReading } from '../../support/a-chart.ts'
import { NOW, showPage, type Given } from '../../support/screening-harness.tsx'

/** What stands in the box, line by line; every word of it may be seen by anyone. */
function lines(given: Given = {}): (string | null)[] {
  showPage(RecordAccess, { after: [], ...given })
  expect(forbiddenIn(document.body.textContent)).toEqual([])
  return within(screen.getByRole('region', { name: 'The record' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)
}

const WHOLE = 'The record was read.'
const CAN_SAVE = 'This record offers to save what you choose. Whether it was saved is checked each time.'
const AFTER = 'After it ends, saving needs a second window to sign in, which this browser may block.'

it('says nothing more than it must when all is well', () => {
  expect(lines()).toEqual([WHOLE, CAN_SAVE])
})

it('DF-7: names the answers that the record does not tell, though all of it was read', () => {
  const readings = [aReading('Condition'), aReading('Observation', { withheld: 2 })]
  expect(lines({ chart: aChart({ readings }) })).toEqual([
    WHOLE,
    'Measurements and findings: 2 answers are not known, hidden or not given. That is neither yes nor no.',
    CAN_SAVE,
  ])
})

it('promises nothing about saving before the record has said what it can do (DF-7)', () => {
  expect(lines({ chart: null, canWrite: { ok: 'not-known' }, signIn: { ends: NOW } })).toEqual([
    'The record is still being read. You can go on.',
  ])
})

it('does not call a reading that failed one that is under way (DF-7)', () => {
  const canWrite = { ok: false, because: 'This patient could not be read.' } as const
  expect(lines({ chart: null, canWrite })).toEqual([
    'The record was not read. You can go on, and read it again later.',
    'Nothing can be saved in this record from here. This patient could not be read.',
  ])
})

describe('how long the sign-in lasts, where it does not renew itself', () => {
  it('is said before anything is relied on', () => {
    const ends = NOW + 45 * 60_000
    expect(lines({ signIn: { ends } })).toEqual([
      WHOLE,
      CAN_SAVE,
      `You are signed in until ${shownTime(ends)}. Save before then. ${AFTER}`,
    ])
  })

  it('is not guessed', () => {
    expect(lines({ signIn: { ends: 'not-said' } })).toEqual([
      WHOLE,
      CAN_SAVE,
      `The record does not say how long you stay signed in. ${AFTER}`,
    ])
  })

  it('does not matter where nothing can be saved', () => {
    const canWrite = { ok: false, because: 'It takes no notes.' } as const
    expect(lines({ canWrite, signIn: { ends: NOW } })).toEqual([
      WHOLE,
      'Nothing can be saved in this record from here. It takes no notes.',
    ])
  })
})

it('says when the time is only this computer’s', () => {
  expect(lines({ ownClock: true }).at(-1)).toBe(
    'The record does not tell the time, so this computer’s clock is used. Check that its date and clock are right.',
  )
})
