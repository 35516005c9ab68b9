const TRIES = 3
const FIRST_WAIT = 5_000
/** Told to wait longer than this, a person is better told than kept waiting. */
const LONGEST_WAIT = 60_000

/** How long to wait before the next try, or undefined to give up. `tries` counts those already made. */
export function waitBefore(response: Response, tries: number, now: number): number | undefined {
  if (![429, 503].includes(response.status) || tries >= TRIES) return undefined
  const asked = retryAfter(response.headers.get('retry-after'), now)
  const wait = asked ?? FIRST_WAIT * 2 ** (tries - 1)
  return wait <= LONGEST_WAIT ? wait : undefined
}

/** Seconds or a date; undefined where it is missing, hidden from this page, or makes no sense. */
function retryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000
  const at = Date.parse(header)
  return Number.isNaN(at) ? undefined : Math.max(0, at - now)
}
