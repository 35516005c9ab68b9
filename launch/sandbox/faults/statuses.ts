import { refusedWith } from './answers.ts'
import type { Fault } from './fault.ts'

/** The server refuses with a status of its own, and nothing has been done. */
export const statuses = {
  unauthorized: {
    says: 'Answers 401, as when the session ended in the middle of the work.',
    touches: 'interactions',
    before: () =>
      refusedWith(401, 'The session has ended. Sign in again.', {
        'WWW-Authenticate': 'Bearer error="invalid_token"',
      }),
  },
  conflict: {
    says: 'Answers 409 to writes, as when someone else is changing the same entry.',
    touches: 'writes',
    before: () => refusedWith(409, 'Someone else changed this entry. Read it again before you change it.'),
  },
  'precondition-failed': {
    says: 'Answers 412 to writes, as when the version named in If-Match is no longer the newest.',
    touches: 'writes',
    before: () => refusedWith(412, 'This is not the newest version. Read it again before you change it.'),
  },
  'too-many-requests': {
    says: 'Answers 429 with Retry-After: 1.',
    touches: 'requests',
    before: () => refusedWith(429, 'Too many requests. Wait a second.', { 'Retry-After': '1' }),
  },
  unavailable: {
    says: 'Answers 503, as during maintenance.',
    touches: 'requests',
    before: () => refusedWith(503, 'The record system is being maintained. Try again later.'),
  },
  slow: {
    says: 'Waits before it does anything: 5,000 milliseconds unless told.',
    touches: 'requests',
    before: (_call, { milliseconds }) => ({ wait: milliseconds ?? 5000 }),
  },
} satisfies Record<string, Fault>
