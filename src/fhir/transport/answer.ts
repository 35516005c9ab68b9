import { problemFor, type Interaction, type RecordProblem, type Result } from '../../problem/problem.ts'

/** What the record system answered. `json` is undefined where the answer had no body. */
export interface Answer {
  status: number
  json: unknown
}

const JSON_TYPE = /^application\/(?:[\w.-]+\+)?json\b/i

/** The body, or why there is none to trust. Nothing of the server's own words is kept. */
export async function readAnswer(
  response: Response,
  doing: Interaction,
  maxBytes: number,
): Promise<Result<Answer>> {
  const { status, headers } = response
  if (!response.ok) {
    await response.body?.cancel().catch(() => undefined)
    return failed(statusProblem(status, doing))
  }
  if (Number(headers.get('content-length') ?? 0) > maxBytes) {
    await response.body?.cancel().catch(() => undefined)
    return failed(tooLarge(doing))
  }
  const text = await readText(response, maxBytes)
  if (text === undefined) return failed(tooLarge(doing))
  if (text === '') return isReading(doing) ? failed(notUnderstood(doing, 'empty answer')) : done(status)
  if (!JSON_TYPE.test(headers.get('content-type') ?? '')) return failed(notUnderstood(doing, 'not JSON'))
  try {
    return { ok: true, value: { status, json: JSON.parse(text) } }
  } catch {
    return failed(notUnderstood(doing, 'broken JSON'))
  }
}

export function isReading(doing: Interaction): boolean {
  return doing.startsWith('read ') || doing.startsWith('search ')
}

/** A write that was answered with something else may have been carried out: a sign-in page sent with 200, cut JSON. */
function notUnderstood(doing: Interaction, where: string): RecordProblem {
  return isReading(doing)
    ? { problem: 'not-understood', doing, where }
    : { problem: 'no-clear-answer', doing }
}

function tooLarge(doing: Interaction): RecordProblem {
  return isReading(doing) ? { problem: 'too-large', doing } : { problem: 'no-clear-answer', doing }
}

/** After a write even 503 leaves open what was done: the server behind a gateway may have gone on. */
function statusProblem(status: number, doing: Interaction): RecordProblem {
  return status === 503 && isReading(doing) ? { problem: 'too-busy', doing } : problemFor(status, doing)
}

function done(status: number): Result<Answer> {
  return { ok: true, value: { status, json: undefined } }
}

function failed(problem: RecordProblem): Result<never> {
  return { ok: false, problem }
}

/** Undefined when there is more than `maxBytes`; the rest is not taken in. */
async function readText(response: Response, maxBytes: number): Promise<string | undefined> {
  if (!response.body) return ''
  const reader = response.body.getReader()
  const decoder = new TextDecoder()
  const parts: string[] = []
  let size = 0
  for (;;) {
    const { done: ended, value } = await reader.read()
    if (ended) break
    size += value.byteLength
    if (size > maxBytes) {
      await reader.cancel().catch(() => undefined)
      return undefined
    }
    parts.push(decoder.decode(value, { stream: true }))
  }
  return parts.join('') + decoder.decode()
}
