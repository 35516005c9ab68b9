import { useEffect, useEffectEvent, useRef } from 'react'
import type { Page } from '../../screening/pages.ts'
import type { Screening } from '../../screening/screening.ts'
import { standsNow, walkedOn, type Trail } from '../../screening/trail.ts'
import type { View } from '../view.ts'

/**
 * The browser's own Back and Forward move between the pages of a review, instead of out of it. The history is shared
 * with the record that frames the app, so it gets a number for each step and nothing else. What a step shows is decided
 * by the locks when it is gone to: behind the cover nothing moves, and a question closed since is not shown. DF-1 P-6
 */
export function useBack(screening: Screening, tell: View['tell']): void {
  const page = 'page' in screening ? screening.page : undefined
  const trail = useRef<Trail<Page>>({ steps: [], at: -1 })
  const arriving = useRef(false)

  useEffect(() => {
    const cameByHistory = arriving.current
    arriving.current = false
    const { steps, at } = trail.current
    if (page === undefined || page === steps[at]) return
    trail.current = cameByHistory ? standsNow(trail.current, page) : walkedOn(trail.current, page)
    if (!cameByHistory) remember(trail.current.at)
  }, [page])

  const move = useEffectEvent((step: number) => {
    const { steps } = trail.current
    const to = steps[step]
    if (to === undefined) return
    trail.current = { steps, at: step }
    arriving.current = page !== undefined && to !== page
    tell({ type: 'went', to })
  })
  useEffect(() => {
    const moved = ({ state }: PopStateEvent) => {
      const step: unknown =
        typeof state === 'object' && state !== null ? Reflect.get(state, 'step') : undefined
      if (typeof step === 'number') move(step)
    }
    window.addEventListener('popstate', moved)
    return () => window.removeEventListener('popstate', moved)
  }, [])
}

/** The first step is the entry by which the app was opened; each later one has its own. */
function remember(step: number): void {
  try {
    if (step === 0) history.replaceState({ step }, '')
    else history.pushState({ step }, '')
  } catch {
    // A browser may refuse more entries. Then Back leaves, and asks before it does.
  }
}
