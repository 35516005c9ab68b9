import { useEffect, useEffectEvent } from 'react'
import { shiftPresses } from './shift-presses.ts'

/** Hides on Shift pressed three times, wherever the focus is. */
export function useShiftToHide(onHide: () => void): void {
  const hide = useEffectEvent(onHide)
  useEffect(() => {
    const presses = shiftPresses()
    const down = (event: KeyboardEvent) => presses.keyDown(event.key)
    const up = (event: KeyboardEvent) => {
      if (presses.keyUp(event.key, event.timeStamp)) hide()
    }
    window.addEventListener('keydown', down, true)
    window.addEventListener('keyup', up, true)
    return () => {
      window.removeEventListener('keydown', down, true)
      window.removeEventListener('keyup', up, true)
    }
  }, [])
}
