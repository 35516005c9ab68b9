import type { InstrumentRead } from '../../../instruments/instrument-read.ts'
import type { RecordProblem } from '../../../problem/problem.ts'
import type { InstrumentSetting } from '../../../site/site.ts'
import { readAnswer } from '../../transport/answer.ts'
import { readInstrument } from './read-instrument.ts'

const MOST_BYTES = 200_000
const LONGEST_WAIT = 20_000

/** One instrument from its file beside the settings: never from a cache, never from elsewhere. Nothing here throws. */
export async function fetchInstrument(
  setting: InstrumentSetting,
  send: typeof fetch,
): Promise<InstrumentRead> {
  try {
    const response = await send(setting.file, {
      cache: 'no-store',
      redirect: 'error',
      credentials: 'same-origin',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(LONGEST_WAIT),
    })
    const answer = await readAnswer(response, 'read Questionnaire', MOST_BYTES)
    if (answer.ok) return readInstrument(setting, answer.value.json)
    return notRead(setting, whyNot(answer.problem))
  } catch {
    return notRead(setting, NOT_THERE)
  }
}

function whyNot({ problem }: RecordProblem): string {
  if (problem === 'too-large') return TOO_LARGE
  return problem === 'not-understood' ? NOT_JSON : NOT_THERE
}

const NOT_THERE = 'it did not come. See that the file is there, beside config.json.'
const NOT_JSON =
  'what came is not a JSON file. See that the web server sends it as application/json, and no page in its place.'
const TOO_LARGE = `it is larger than ${MOST_BYTES / 1_000} kB. Use a smaller one.`

function notRead(setting: InstrumentSetting, what: string): InstrumentRead {
  return { setting, findings: [{ sentence: `${setting.file}: ${what}`, stops: true }], offered: false }
}
