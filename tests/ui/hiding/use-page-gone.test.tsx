// @vitest-environment jsdom
import { cleanup, fireEvent, renderHook } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { usePageGone } from '../../../src/ui/hiding/use-page-gone.ts'

afterEach(cleanup)

it('DF-1: a page that is left is wiped, and hidden until what was on it has gone', () => {
  const wiped = vi.fn<() => void>()
  const page = renderHook(() => usePageGone(wiped))
  fireEvent(window, new Event('pagehide'))
  expect(wiped).toHaveBeenCalledOnce()
  expect(document.body.hidden).toBe(true)
  page.unmount()
  expect(document.body.hidden).toBe(false)
})
