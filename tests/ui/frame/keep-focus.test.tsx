// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { Framed } from '../../../src/ui/frame/framed.tsx'
import { NoPapers } from '../../../src/ui/screening/no-papers.tsx'
import { DangerPage } from '../../../src/ui/screening/danger-page.tsx'
import { TalkPage } from '../../../src/ui/screening/talk-page.tsx'
import { SafetyPage } from '../../../src/ui/safety/safety-page.tsx'
import type { View } from '../../../src/ui/view.ts'
import { bothLocks } from '../../support/screening-events.ts'
import { showScreening, type Given } from '../../support/screening-harness.tsx'

afterEach(cleanup)

function show(Page: (props: { view: View }) => React.ReactNode, given: Given = {}) {
  return showScreening(
    (view) => (
      <Framed view={view} page="talk">
        <Page view={view} />
      </Framed>
    ),
    { after: bothLocks, ...given },
  )
}

function Gone({ view }: { view: View }) {
  const { danger } = view.kept
  return (
    <section aria-label="Near">
      {danger === undefined && (
        <button type="button" onClick={() => view.tell({ type: 'danger', danger: 'no' })}>
          Goes
        </button>
      )}
      <button type="button">Stays</button>
    </section>
  )
}

const here = () => document.activeElement
const button = (name: string | RegExp) => screen.getByRole('button', { name })

describe('where the focus goes when what had it is gone', () => {
  it('to who decided, and then to the note of the call', async () => {
    const { press } = show(DangerPage)
    await press(button('I phoned Hospital security'))
    expect(here()?.querySelector('legend')?.textContent).toBe('Who decided to phone Hospital security?')
    await press(button('I did'))
    expect(here()?.textContent).toMatch(/^Phoned at .*; you decided\.$/)
  })

  it('to what was taken back, where the button can no longer be pressed', async () => {
    const { press, user } = show(TalkPage)
    await press(button(/^Work and pay/))
    await user.type(screen.getByRole('textbox'), 'words')
    await press(button('Take these words back'))
    expect(here()?.textContent).toBe('Taken back. It is gone, and is never written.')
    cleanup()
    const safety = show(SafetyPage)
    await safety.user.type(screen.getAllByRole('textbox')[0] ?? document.body, 'words')
    await safety.press(button('Take these words back'))
    expect(here()?.textContent).toMatch(/^Taken back\./)
  })

  it('to what stands in the place of a button that did its work', async () => {
    const { press } = show(NoPapers)
    await press(button('They would like legal advice'))
    expect(here()).toBe(screen.getByText('Legal advice is among what they would like.'))
  })

  it('to the nearest thing that can be pressed, where nothing came in its place', async () => {
    const { press } = show(Gone)
    await press(button('Goes'))
    expect(here()).toBe(within(screen.getByRole('region', { name: 'Near' })).getByRole('button'))
  })

  it('nowhere, where somebody put it down beside everything', async () => {
    const { press, tell } = show(NoPapers)
    button('They would like legal advice').focus()
    await press(document.body)
    tell({ type: 'need', need: 'legal-or-immigration', wanted: true })
    expect(here()).toBe(document.body)
  })
})
