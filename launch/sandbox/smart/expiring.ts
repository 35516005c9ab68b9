import { randomBytes } from 'node:crypto'

/** Values kept for a while under keys nobody can guess. Times are in milliseconds. */
export interface Expiring<T> {
  keep(value: T, lifetime: number): string
  /** The value, as long as it lives. */
  find(key: string): T | undefined
  /** The value, once: the key is worth nothing afterwards. */
  take(key: string): T | undefined
  /** When the key stops working. */
  endOf(key: string): number | undefined
  drop(doomed: (value: T) => boolean): void
  clear(): void
}

export function expiring<T>(now: () => number): Expiring<T> {
  const kept = new Map<string, { value: T; end: number }>()

  function find(key: string): T | undefined {
    const entry = kept.get(key)
    return entry && entry.end > now() ? entry.value : undefined
  }

  return {
    keep(value, lifetime) {
      for (const [key, { end }] of kept) if (end <= now()) kept.delete(key)
      const key = randomBytes(32).toString('base64url')
      kept.set(key, { value, end: now() + lifetime })
      return key
    },
    find,
    take(key) {
      const value = find(key)
      kept.delete(key)
      return value
    },
    endOf: (key) => kept.get(key)?.end,
    drop(doomed) {
      for (const [key, { value }] of kept) if (doomed(value)) kept.delete(key)
    },
    clear: () => kept.clear(),
  }
}
