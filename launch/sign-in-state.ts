import * as z from 'zod/mini'

export type SessionStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** In a frame of another site browsers may refuse storage, by throwing at its very name. */
export function storageWorks(storage: () => SessionStorage): boolean {
  try {
    const key = `try-${crypto.randomUUID()}`
    const held = storage()
    held.setItem(key, 'x')
    const works = held.getItem(key) === 'x'
    held.removeItem(key)
    return works
  } catch {
    return false
  }
}

/** What is kept while the person is away signing in: in the library's words, and what we expect beside it. */
const SignInState = z.object({
  serverUrl: z.string(),
  clientId: z.string(),
  tokenUri: z.string(),
  expects: z.object({
    nonce: z.string(),
    signer: z.optional(z.string()),
    keys: z.optional(z.string()),
  }),
})
export type SignInState = z.infer<typeof SignInState>

/** Undefined when there is none: a page that was loaded again, or an answer nobody here asked for. */
export function readSignInState(storage: SessionStorage, stateKey: string): SignInState | undefined {
  try {
    const parsed = SignInState.safeParse(JSON.parse(storage.getItem(stateKey) ?? 'null'))
    return parsed.success ? parsed.data : undefined
  } catch {
    return undefined
  }
}
