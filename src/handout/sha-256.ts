/** SHA-256 of a text as 64 hex digits. The browser's own is only to be had by waiting, and what is shown cannot wait. */
export function sha256(text: string): string {
  const message = padded(new TextEncoder().encode(text))
  const state = [...INITIAL]
  for (let at = 0; at < message.length; at += 16) compress(state, message.slice(at, at + 16))
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

const PRIMES = firstPrimes(64)
const INITIAL = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)))
const ROUNDS = PRIMES.map((prime) => fraction(Math.cbrt(prime)))

function firstPrimes(count: number): number[] {
  const primes: number[] = []
  for (let next = 2; primes.length < count; next += 1)
    if (primes.every((prime) => next % prime !== 0)) primes.push(next)
  return primes
}

/** The first 32 bits after the point. */
function fraction(root: number): number {
  return ((root - Math.floor(root)) * 2 ** 32) | 0
}

/** The bytes, a one, zeros, and the length in bits: whole blocks of sixteen words. */
function padded(bytes: Uint8Array): number[] {
  const words = Array.from({ length: Math.ceil((bytes.length + 9) / 64) * 16 }, () => 0)
  const put = (at: number, byte: number) => {
    words[at >> 2] = (words[at >> 2] ?? 0) | (byte << (24 - (at % 4) * 8))
  }
  bytes.forEach((byte, at) => put(at, byte))
  put(bytes.length, 0x80)
  words[words.length - 1] = bytes.length * 8
  return words
}

function compress(state: number[], block: readonly number[]): void {
  const schedule = [...block]
  const of = (at: number) => schedule[at] ?? 0
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (const [at, round] of ROUNDS.entries()) {
    if (at >= 16)
      schedule[at] =
        (of(at - 16) + small(of(at - 15), 7, 18, 3) + of(at - 7) + small(of(at - 2), 17, 19, 10)) | 0
    const first = (h + big(e, 6, 11, 25) + ((e & f) ^ (~e & g)) + round + of(at)) | 0
    const second = (big(a, 2, 13, 22) + ((a & b) ^ (a & c) ^ (b & c))) | 0
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0]
  }
  for (const [at, word] of [a, b, c, d, e, f, g, h].entries()) state[at] = ((state[at] ?? 0) + word) | 0
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by))
}

function big(word: number, one: number, two: number, three: number): number {
  return turned(word, one) ^ turned(word, two) ^ turned(word, three)
}

function small(word: number, one: number, two: number, shift: number): number {
  return turned(word, one) ^ turned(word, two) ^ (word >>> shift)
}
