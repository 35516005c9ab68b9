// @vitest-environment jsdom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import '../../src/fhir/read/instrument/fetch-instrument.ts'
import { useInstruments } from '../../src/app/use-instruments.ts'
import { answering, json, noAnswer } from '../support/answering.ts'
import { aQuestionnaire, aSetting } from '../support/an-instrument.ts'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const settings = [aSetting, { ...aSetting, id: 'other', name: 'Other', file: 'instruments/other.json' }]
const good = aQuestionnaire([{ linkId: 'told', type: 'boolean', text: 'Were you told?' }])

/** The files as a web server has them; each may be gone for a while. */
function files(there: Record<string, boolean>) {
  const { send, asked } = answering(({ url }) => (there[url.pathname] === true ? json(good) : noAnswer()))
  vi.stubGlobal('fetch', send)
  return asked
}

it('no file is asked for before both locks are open, and none where the hospital has none (DF-1)', async () => {
  const asked = files({})
  const { rerender } = renderHook(({ open }) => useInstruments(settings, open), {
    initialProps: { open: false },
  })
  renderHook(() => useInstruments([], true))
  await act(async () => {})
  expect(asked).toEqual([])
  rerender({ open: true })
  await waitFor(() => expect(asked).toHaveLength(2))
})

it('one that cannot be had does not keep another away, and can be asked for again', async () => {
  const there: Record<string, boolean> = { '/instruments/house-form.json': true }
  files(there)
  const { result } = renderHook(() => useInstruments(settings, true))
  await waitFor(() =>
    expect(result.current.instruments?.map(({ offered }) => offered)).toEqual([true, false]),
  )
  there['/instruments/house-form.json'] = false
  there['/instruments/other.json'] = true
  act(() => result.current.readInstruments())
  // What is being answered is not taken away when its file cannot be had a second time.
  await waitFor(() => expect(result.current.instruments?.map(({ offered }) => offered)).toEqual([true, true]))
})
