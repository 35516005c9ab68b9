/** What became of one entry of the record. Nothing is dropped without being counted. */
export type Entry<T> =
  | { entry: 'read'; value: T }
  /** Nothing in it that any rule speaks about. */
  | { entry: 'not-ours' }
  /** It says of itself that it is wrong: entered in error, refuted, not done. */
  | { entry: 'left-out' }
  /** All that it answers is in words or codes that no rule can read; they are there to be shown. */
  | { entry: 'not-understood'; value: T }
  /** Asked, and the record does not tell: unknown, masked, the patient would not say. Neither yes nor no. */
  | { entry: 'withheld' }
  /** Not understood, about someone else, or changed in meaning by something we do not know. */
  | { entry: 'skipped' }

export function read<T>(value: T): Entry<T> {
  return { entry: 'read', value }
}

export function notUnderstood<T>(value: T): Entry<T> {
  return { entry: 'not-understood', value }
}

export const notOurs: Entry<never> = { entry: 'not-ours' }
export const leftOut: Entry<never> = { entry: 'left-out' }
export const withheld: Entry<never> = { entry: 'withheld' }
export const skipped: Entry<never> = { entry: 'skipped' }
