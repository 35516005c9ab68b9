import { useEffect, useEffectEvent, useRef } from 'react'
import type { Site } from '../../site/site.ts'

const LOOK_EVERY_MS = 1_000
const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'input'] as const

interface Idling {
  hide: () => void
  wipe: () => void
  /** While this holds it is hidden but not wiped, and the time until it is wiped counts from its end. */
  wait: boolean
}

/** What is due after so long without anyone at the screen, and without anything that had to be waited for. */
function idleDue(
  unseenMs: number,
  unheldMs: number,
  { hideMinutes, wipeMinutes }: Site['idle'],
): 'hide' | 'wipe' | undefined {
  if (Math.min(unseenMs, unheldMs) >= wipeMinutes * 60_000) return 'wipe'
  return unseenMs >= hideMinutes * 60_000 ? 'hide' : undefined
}

/**
 * Hides, and later wipes, when nobody touches the screen. Once it is covered only coming back counts: whoever moves
 * the mouse over the cover must not keep what lies behind it alive.
 */
export function useIdle(times: Site['idle'], covered: boolean, idling: Idling): void {
  const lastSeen = useRef(0)
  const lastHeld = useRef(0)
  const told = useRef<'hide' | 'wipe' | undefined>(undefined)

  const look = useEffectEvent(() => {
    const now = Date.now()
    const due = idleDue(now - lastSeen.current, idling.wait ? 0 : now - lastHeld.current, times)
    if (due === told.current) return due
    told.current = due
    if (due) idling[due]()
    return due
  })

  useEffect(() => {
    if (!idling.wait) return
    return () => {
      lastHeld.current = Date.now()
    }
  }, [idling.wait])

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
