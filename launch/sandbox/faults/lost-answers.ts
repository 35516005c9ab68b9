import { succeeded } from './answers.ts'
import type { Fault } from './fault.ts'

/** The app is left without the answer it needs. */
export const lostAnswers = {
  'answer-lost': {
    says: 'Writes what was sent, then closes the connection without an answer.',
    touches: 'writes',
    after: (_call, answer) => (succeeded(answer) ? 'drop' : undefined),
  },
  'socket-dropped': {
    says: 'Closes the connection without an answer, before anything is done.',
    touches: 'requests',
    before: () => ({ drop: true }),
  },
  'committed-empty': {
    says: 'Writes what was sent and answers with the right status, but without a body.',
    touches: 'writes',
    after: (_call, answer) => (succeeded(answer) ? { ...answer, body: undefined } : undefined),
  },
} satisfies Record<string, Fault>
