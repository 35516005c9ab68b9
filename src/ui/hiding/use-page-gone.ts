import { useEffect, useEffectEvent } from 'react'

/**
 * Tells when the page is left. A browser may keep a left page as it was and show it again on Back, so the body is
 * hidden at once, and is shown again only when what was on it has gone.
 */
export function usePageGone(onGone: () => void): void {
  const gone = useEffectEvent(onGone)
  useEffect(() => {
    const left = () => {
      document.body.hidden = true
      gone()
    }
    window.addEventListener('pagehide', left)
    return () => {
      window.removeEventListener('pagehide', left)
      document.body.hidden = false
    }
  }, [])
}
