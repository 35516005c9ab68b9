/** One row of the search index: what one value of one search parameter can be found by. */
export interface IndexRow {
  system?: string
  value?: string
  lo?: number
  hi?: number
}
