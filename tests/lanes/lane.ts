/** What a lane found. `notRun` says why, in a sentence's end, where its tool is not here. */
export interface Tally {
  passed: number
  failed: number
  notRun?: string
}

export interface Lane {
  name: string
  run: () => Promise<Tally>
}
