import { Worker } from 'node:worker_threads'

export interface Counted {
  invalid: number
  /** The first few that are not valid, each with what is wrong first. */
  examples: readonly string[]
}

/**
 * How many entries of some charts are not valid R4. Charts are served as they are; checking ten thousand entries
 * takes seconds, so it is done beside everything else, and the process does not wait for it to end.
 */
export function countInvalid(paths: readonly string[]): Promise<Counted> {
  const worker = new Worker(new URL('count-invalid-worker.ts', import.meta.url), { workerData: paths })
  worker.unref()
  return new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}
