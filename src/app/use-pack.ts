import { useCallback, useEffect, useState } from 'react'
import type { Pack } from '../site/pack.ts'
import type { View } from '../ui/view.ts'

/** What is known of the hospital's region, once it is loaded. That it did not load takes nothing else away, and it can be tried again. */
export function usePack(load: () => Promise<Pack>): Pick<View, 'pack' | 'readPack'> {
  const [pack, setPack] = useState<View['pack']>('loading')
  const show = useCallback(async () => {
    setPack(await load().catch(() => 'not-loaded' as const))
  }, [load])
  useEffect(() => {
    const begin = async () => {
      await show()
    }
    void begin()
  }, [show])
  const readPack = () => {
    setPack('loading')
    void show()
  }
  return { pack, readPack }
}
