// @vitest-environment jsdom
import { cleanup, renderHook } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { useWarnBeforeLeaving } from '../../../src/ui/hiding/use-warn-before-leaving.ts'

afterEach(cleanup)

/** Whether the browser would ask before the page goes. */
function asks(): boolean {
  return !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
}

it('asks before something unsaved is lost, and only then', () => {
  const hook = renderHook(({ unsaved }) => useWarnBeforeLeaving(unsaved), {
    initialProps: { unsaved: false },
  })
  expect(asks()).toBe(false)
  hook.rerender({ unsaved: true })
  expect(asks()).toBe(true)
  hook.rerender({ unsaved: false })
  expect(asks()).toBe(false)
})
