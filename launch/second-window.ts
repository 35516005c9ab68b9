import * as z from 'zod/mini'

/** Marks a sign-in that was begun in another window, which waits for its code. */
const SECOND = 'again.'

export function secondStateKey(): string {
  return `${SECOND}${crypto.randomUUID()}`
}

const Message = z.strictObject({
  sphere: z.literal('signed-in'),
  state: z.string(),
  code: z.optional(z.string()),
})
export type Message = z.infer<typeof Message>

export interface Waiting {
  postMessage(message: Message, origin: string): void
}

/** In the second window: hands the code to the one that waits, and says whether there was anything to hand over. */
export function handOver(url: URL, waiting: Waiting | null): boolean {
  const state = url.searchParams.get('state') ?? ''
  if (!waiting || !state.startsWith(SECOND)) return false
  const code = url.searchParams.get('code')
  waiting.postMessage({ sphere: 'signed-in', state, ...(code !== null && { code }) }, url.origin)
  return true
}

export interface Heard {
  origin: string
  source: unknown
  data: unknown
}

/** In the first window: the message, if it is from our own page, in the window we opened, about this sign-in. */
export function handedOver(
  { origin, source, data }: Heard,
  expected: { origin: string; source: unknown; state: string },
): Message | undefined {
  if (origin !== expected.origin || source !== expected.source) return undefined
  const parsed = Message.safeParse(data)
  return parsed.success && parsed.data.state === expected.state ? parsed.data : undefined
}
