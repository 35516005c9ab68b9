import { useEffect, useEffectEvent, useRef } from 'react'
import type { Site } from '../../site/site.ts'

const LOOK_EVERY_MS = 1_000
const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'input'] as const

/** What is due after so long without anyone at the screen. */
export function idleDue(
  idleMs: number,
  { hideMinutes, wipeMinutes }: Site['idle'],
): 'hide' | 'wipe' | undefined {
  if (idleMs >= wipeMinutes * 60_000) return 'wipe'
  return idleMs >= hideMinutes * 60_000 ? 'hide' : undefined
}

/**
 * Hides, and later wipes, when nobody touches the screen. Once it is covered only coming back counts: whoever moves
 * the mouse over the cover must not keep what lies behind it alive.
 */
export function useIdle(
  times: Site['idle'],
  covered: boolean,
  on: { hide: () => void; wipe: () => void },
): void {
  const lastSeen = useRef(0)
  const told = useRef<'hide' | 'wipe' | undefined>(undefined)

  const look = useEffectEvent(() => {
    const due = idleDue(Date.now() - lastSeen.current, times)
    if (due === told.current) return due
    told.current = due
    if (due) on[due]()
    return due
  })

  useEffect(() => {
    if (!covered || lastSeen.current === 0) lastSeen.current = Date.now()
    // After the computer slept, the first touch must find out how long nobody was there before it counts as a touch.
    const seen = () => {
      if (look() === undefined && !covered) lastSeen.current = Date.now()
    }
    const timer = setInterval(look, LOOK_EVERY_MS)
    for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, seen, { capture: true, passive: true })
    return () => {
      clearInterval(timer)
      for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, seen, { capture: true })
    }
  }, [covered])
}
