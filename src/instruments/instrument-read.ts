import type { InstrumentSetting } from '../site/site.ts'
import type { Instrument } from './instrument.ts'

/** Something in the file that Sphere does not do, in one sentence for whoever looks after it. */
export interface Finding {
  sentence: string
  /** It could change what the instrument means, so the instrument is not offered. */
  stops: boolean
}

/** What came of reading one instrument's file. Nothing that was left out goes unnamed. */
export type InstrumentRead = { setting: InstrumentSetting; findings: readonly Finding[] } & (
  | { offered: true; instrument: Instrument }
  | { offered: false }
)
