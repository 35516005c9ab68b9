// @vitest-environment jsdom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { usePack } from '../../src/app/use-pack.ts'
import type { Pack } from '../../src/site/pack.ts'
import { packOf } from '../support/a-pack.ts'

afterEach(cleanup)

const shown = (load: () => Promise<Pack>) => renderHook(() => usePack(load)).result

async function offline(): Promise<Pack> {
  throw new Error('offline')
}

describe('what is known of the region', () => {
  it('is on its way, and then there: nothing waits for it', async () => {
    const pack = packOf('uk-scotland')
    const load = async () => pack
    const now = shown(load)
    expect(now.current.pack).toBe('loading')
    await waitFor(() => expect(now.current.pack).toBe(pack))
  })

  it('is named as not loaded where it could not be, and nothing else is lost (DF-5)', async () => {
    const now = shown(offline)
    await waitFor(() => expect(now.current.pack).toBe('not-loaded'))
  })

  it('can be asked for again, without opening anything anew', async () => {
    const pack = packOf('uk-scotland')
    const load = vi
      .fn<() => Promise<Pack>>()
      .mockRejectedValueOnce(new Error('offline'))
      .mockResolvedValue(pack)
    const now = shown(load)
    await waitFor(() => expect(now.current.pack).toBe('not-loaded'))
    act(() => now.current.readPack())
    expect(now.current.pack).toBe('loading')
    await waitFor(() => expect(now.current.pack).toBe(pack))
  })
})
