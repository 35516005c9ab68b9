import { parseArgs } from 'node:util'

export interface CommandLine {
  data: readonly string[]
  asIs: boolean
  site?: string
}

const usage = `npm start -- [--data FOLDER]... [--as-is] [--site FILE]
  --data FOLDER   also load the charts in it: FHIR R4 Bundles, .json or .json.gz. May be given more than once.
  --as-is         leave the dates of those charts alone. Without it each chart is moved so that its last visit is today.
  --site FILE     start with the settings of your hospital, and the folder instruments beside them. Without it the sandbox has its own.`

/** Throws a sentence for what it does not know. */
export function readCommandLine(words: readonly string[]): CommandLine {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        data: { type: 'string', multiple: true },
        'as-is': { type: 'boolean' },
        site: { type: 'string' },
      },
    })
    const { data = [], 'as-is': asIs = false, site } = values
    return { data, asIs, ...(site === undefined ? {} : { site }) }
  } catch (problem) {
    const why = problem instanceof Error ? problem.message.split('. ')[0] : 'That is not understood'
    throw new Error(`${why}.\n${usage}`, { cause: problem })
  }
}
