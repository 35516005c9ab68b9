// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { Suspense, useState, type ComponentType } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Boundary } from '../../../src/ui/loading/boundary.tsx'
import { part } from '../../../src/ui/loading/part.tsx'

beforeEach(() => {
  // React says on the console what was caught; here that it was caught is what is tested.
  vi.spyOn(console, 'error').mockReturnValue()
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const Hello = () => <p>Hello</p>

/** A server that answers with these, in turn. */
function loading(...answers: readonly boolean[]) {
  const left = [...answers]
  return vi.fn<() => Promise<ComponentType>>(() =>
    left.shift() ? Promise.resolve(Hello) : Promise.reject(new Error('gone')),
  )
}

function Page({ Shown }: { Shown: ComponentType }) {
  const [noted, setNoted] = useState(0)
  const [place, setPlace] = useState('here')
  return (
    <>
      <button type="button" onClick={() => setNoted(noted + 1)}>
        Noted {noted}
      </button>
      <button type="button" onClick={() => setPlace('there')}>
        Go
      </button>
      <Boundary
        place={place}
        renderInstead={(tryAgain) => (
          <button type="button" onClick={tryAgain}>
            Try again
          </button>
        )}
      >
        <Suspense fallback="Opening">
          <Shown />
        </Suspense>
      </Boundary>
    </>
  )
}

const shown = (Shown: ComponentType) => act(async () => void render(<Page Shown={Shown} />))
const press = (name: RegExp) => act(async () => void fireEvent.click(screen.getByRole('button', { name })))

describe('a part that is loaded when it is needed', () => {
  it('is asked for once more by itself', async () => {
    const load = loading(false, true)
    await shown(part(load).Shown)
    expect([screen.queryByText('Hello') !== null, load.mock.calls.length]).toEqual([true, 2])
  })

  it('stops at the boundary when it cannot be had: what was noted above stays, and it can be tried again', async () => {
    await shown(part(loading(false, false, true)).Shown)
    await press(/Noted/)
    expect(screen.queryByText('Hello')).toBeNull()
    await press(/Try again/)
    expect(screen.getByText('Hello')).toBeDefined()
    expect(screen.getByRole('button', { name: 'Noted 1' })).toBeDefined()
  })

  it('is asked for again at the next place', async () => {
    await shown(part(loading(false, false, true)).Shown)
    await press(/Go/)
    expect(screen.getByText('Hello')).toBeDefined()
  })

  it('loaded ahead stands, and one that failed ahead says so only where it is shown', async () => {
    const good = part(loading(true))
    const bad = part(loading(false, false))
    await act(async () => {
      good.ahead()
      bad.ahead()
    })
    await shown(good.Shown)
    expect(screen.getByText('Hello')).toBeDefined()
    cleanup()
    await shown(bad.Shown)
    expect(screen.getByRole('button', { name: 'Try again' })).toBeDefined()
  })
})
