/** The steps that the browser's Back and Forward move along. What is on them is the app's own, and never in an address. */
export interface Trail<Step> {
  steps: readonly Step[]
  at: number
}

/** A step further: what lay ahead is gone, as in any browser. */
export function walkedOn<Step>({ steps, at }: Trail<Step>, to: Step): Trail<Step> {
  return { steps: [...steps.slice(0, at + 1), to], at: at + 1 }
}

/** What stands at this place instead, because what stood there may not be shown any more. DF-1 */
export function standsNow<Step>({ steps, at }: Trail<Step>, step: Step): Trail<Step> {
  return { steps: steps.with(at, step), at }
}
