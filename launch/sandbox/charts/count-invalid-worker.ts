import { parentPort, workerData } from 'node:worker_threads'
import { validate } from '../store/validate/validate.ts'
import type { Counted } from './count-invalid.ts'
import { readCharts } from './read-charts.ts'
import { nameOf } from './stored-resource.ts'

const EXAMPLES = 3

const paths: readonly string[] = workerData
const { resources } = await readCharts(paths)
const wrong = resources.flatMap((resource) => {
  const [first] = validate(resource)
  return first ? [`${nameOf(resource)}: ${first.details?.text ?? first.code}`] : []
})
const counted: Counted = { invalid: wrong.length, examples: wrong.slice(0, EXAMPLES) }
parentPort?.postMessage(counted, [])
