import * as z from 'zod'

export type Body<T> = { ok: true; value: T } | { ok: false; text: string }

/** The JSON body of a request; none at all is an empty object. `text` is a sentence that says what to do. */
export async function readBody<T>(request: Request, schema: z.ZodType<T>): Promise<Body<T>> {
  const sent = await request.text()
  const json = parseJson(sent)
  if (!json) return { ok: false, text: 'The body is not JSON. Check its brackets and quotes.' }

  const parsed = schema.safeParse(json.value)
  if (parsed.success) return { ok: true, value: parsed.data }
  return { ok: false, text: parsed.error.issues.map(sentenceFor).join(' ') }
}

function parseJson(text: string): { value: unknown } | undefined {
  if (text.trim() === '') return { value: {} }
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

function sentenceFor(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `Leave out what is not known here: ${issue.keys.join(', ')}.`
  const where = issue.path.join('.') || 'The body'
  return `${where}: ${issue.message}.`
}
