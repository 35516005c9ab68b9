// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import type { LaunchRefusal } from '../../../src/problem/launch-refusal.ts'
import { forbiddenIn } from '../../../src/site/neutral-words.ts'
import { EndedPage } from '../../../src/ui/pages/ended-page.tsx'
import { aSite } from '../../support/a-site.ts'
import { RefusedPage } from '../../../src/ui/pages/refused-page.tsx'

// jsdom has no scrolling; a page begins at its top.
Object.assign(window, { scrollTo: () => undefined })

afterEach(cleanup)

const refusals: readonly LaunchRefusal[] = [
  ...(
    [
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
      'opened-before',
      'user-not-proven',
      'not-staff',
      'no-patient',
      'settings-unreadable',
    ] as const
  ).map((refused) => ({ refused })),
  { refused: 'settings-wrong', sentences: ['issuers[0].iss: "http://x" is not encrypted.'] },
]
const show = (refusal: LaunchRefusal, newTab?: string) =>
  render(<RefusedPage refusal={refusal} {...(newTab !== undefined && { newTab })} />)

describe('a launch that was refused', () => {
  it.each(refusals)('says in neutral words what to do: $refused', (refusal) => {
    show(refusal)
    expect(screen.getByRole('main').textContent?.length).toBeGreaterThan(40)
    expect(forbiddenIn(document.body.textContent)).toEqual([])
  })

  it('says what happened, what is in the record and what to do now', () => {
    show({ refused: 'unknown-record-system' })
    expect(screen.getByText(/a record system that is not in its settings/)).toBeDefined()
    expect(screen.getByText('Nothing was sent and nothing was saved.')).toBeDefined()
    expect(screen.getByText(/ask IT to add its address/)).toBeDefined()
  })

  it('attributes what is not its own, in neutral words', () => {
    show({ refused: 'not-opened-from-a-chart' })
    expect(screen.getByText(/Open Government Licence v3\.0.*CC BY 4\.0/)).toBeDefined()
  })

  it('tells a patient or proxy nothing but whom to ask', () => {
    show({ refused: 'not-staff' })
    expect(screen.getByRole('main').textContent).toBe(
      'This page is for staffIf you need help, ask any member of staff.',
    )
  })

  it('offers a new tab where the browser blocks the frame, and only then', () => {
    show({ refused: 'storage-blocked' }, 'https://app.example/launch.html?iss=x&launch=y')
    expect(screen.getByRole('link', { name: 'Open in a new tab' }).getAttribute('rel')).toBe(
      'noopener noreferrer',
    )
    cleanup()
    show({ refused: 'opened-before' }, 'https://app.example/launch.html')
    expect(screen.queryByRole('link')).toBeNull()
  })

  it('shows IT every sentence about the settings', () => {
    show({ refused: 'settings-wrong', sentences: ['one: a', 'two: b'] })
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'one: a',
      'two: b',
    ])
  })
})

describe('the end', () => {
  it.each([
    ['nothing-written', 'Nothing was written in the record.'],
    ['finished', 'What was saved is in the record.'],
    ['unclear', 'It may be in the record, or it may not.'],
    [
      'not-kept',
      'What was sent was taken out of the record again, as far as that could be done. Anything still there was listed on the last page.',
    ],
    ['wiped', 'This page was closed to keep it private. What was not saved is gone.'],
  ] as const)('%s says what is in the record, in neutral words', (how, words) => {
    render(<EndedPage how={how} />)
    expect(screen.getByText(words)).toBeDefined()
    expect(forbiddenIn(document.body.textContent)).toEqual([])
  })

  it.each(['unclear', 'not-kept'] as const)('%s names the switchboard', (how) => {
    render(<EndedPage how={how} numbers={aSite} />)
    expect(screen.getByText(/^Phone the team .* The switchboard is 01632 960100\.$/)).toBeDefined()
  })
})
