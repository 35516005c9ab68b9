import { useCallback, useEffect, useState } from 'react'
import type { InstrumentRead } from '../instruments/instrument-read.ts'
import type { InstrumentSetting } from '../site/site.ts'
import type { View } from '../ui/view.ts'

/** The hospital's own instruments, asked for once the questions are open and not before. What was read stays. */
export function useInstruments(
  settings: readonly InstrumentSetting[],
  open: boolean,
): Pick<View, 'instruments' | 'readInstruments'> {
  const [read, setRead] = useState<readonly InstrumentRead[]>()
  const needed = open && settings.length > 0
  const show = useCallback(async () => {
    const now = await fetchAll(settings)
    setRead((before) => merged(before, now))
  }, [settings])
  useEffect(() => {
    const begin = async () => {
      await show()
    }
    if (needed) void begin()
  }, [needed, show])
  return { instruments: read, readInstruments: () => void show() }
}

/** What is being answered is not taken away from under the patient because its file cannot be had a second time. */
function merged(
  before: readonly InstrumentRead[] = [],
  now: readonly InstrumentRead[],
): readonly InstrumentRead[] {
  return now.map(
    (one) => before.find(({ setting, offered }) => offered && setting.id === one.setting.id) ?? one,
  )
}

const load = () => import('../fhir/read/instrument/fetch-instrument.ts')

async function fetchAll(settings: readonly InstrumentSetting[]): Promise<readonly InstrumentRead[]> {
  const loaded = await load().catch(() => undefined)
  if (!loaded)
    return settings.map((setting) => ({
      setting,
      findings: [{ sentence: `${setting.file}: what reads it did not load. Try again.`, stops: true }],
      offered: false,
    }))
  return Promise.all(settings.map((setting) => loaded.fetchInstrument(setting, fetch.bind(globalThis))))
}
