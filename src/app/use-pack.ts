import { useEffect, useState } from 'react'
import type { Pack } from '../site/pack.ts'
import type { View } from '../ui/view.ts'

/** What is known of the hospital's region, once it is loaded. That it did not load takes nothing else away. */
export function usePack(load: () => Promise<Pack>): View['pack'] {
  const [pack, setPack] = useState<View['pack']>('loading')
  useEffect(() => {
    const begin = async () => {
      setPack(await load().catch(() => 'not-loaded' as const))
    }
    void begin()
  }, [load])
  return pack
}
