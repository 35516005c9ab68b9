/** What can go wrong between us and the record system. No patient data in it: it may be shown and counted. */
export type RecordProblem =
  | { problem: 'session-ended' }
  /** Not a failure of the record's: a person took back what had been sent. */
  | { problem: 'taken-back' }
  /** All of it stands in the record as it was sent, but not yet who saved it. */
  | { problem: 'not-attested' }
  | { problem: 'not-allowed'; doing: Interaction }
  | { problem: 'not-supported'; doing: Interaction }
  | { problem: 'refused'; doing: Interaction; status: number }
  | { problem: 'changed-by-someone-else'; doing: Interaction }
  | { problem: 'too-busy'; doing: Interaction }
  | { problem: 'unreachable'; doing: Interaction }
  | { problem: 'no-clear-answer'; doing: Interaction }
  | { problem: 'not-understood'; doing: Interaction; where: string }
  | { problem: 'too-large'; doing: Interaction }
  | { problem: 'address-outside-record'; doing: Interaction }
  | { problem: 'wrong-patient'; doing: Interaction }

export type Interaction = `${'read' | 'search' | 'create' | 'update' | 'delete' | 'save'} ${string}`

export type Result<T> = { ok: true; value: T } | { ok: false; problem: RecordProblem }

/** What a failed HTTP status means for what we were doing. Success statuses are the caller's to judge by reading back. */
export function problemFor(status: number, doing: Interaction): RecordProblem {
  if (status === 401) return { problem: 'session-ended' }
  if (status === 403) return { problem: 'not-allowed', doing }
  if (status === 429) return { problem: 'too-busy', doing }
  if ([404, 405, 501].includes(status) && !doing.startsWith('read'))
    return { problem: 'not-supported', doing }
  if ([409, 412].includes(status)) return { problem: 'changed-by-someone-else', doing }
  if (status === 413) return { problem: 'too-large', doing }
  if (status >= 500) return { problem: 'no-clear-answer', doing }
  return { problem: 'refused', doing, status }
}
