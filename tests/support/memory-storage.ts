import type { SessionStorage } from '../../launch/sign-in-state.ts'

/** What a browser keeps for one tab. `keys` shows what is left in it. */
export function memoryStorage(entries: Record<string, string> = {}): SessionStorage & { keys(): string[] } {
  const held = new Map(Object.entries(entries))
  return {
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
    keys: () => [...held.keys()],
  }
}
