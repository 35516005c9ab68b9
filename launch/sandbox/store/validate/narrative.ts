const active =
  /<\s*(script|style|iframe|object|embed|form|input|link|meta|base|svg|math)\b|\son\w+\s*=|javascript:/i

/** R4 narrative.html: one div of plain XHTML with some text, and nothing that could act. */
export function narrativeProblem(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim() : ''
  if (!/^<div\b[^>]*xmlns="http:\/\/www\.w3\.org\/1999\/xhtml"[\s\S]*>$/.test(text)) {
    return 'must be one div of XHTML with its namespace'
  }
  if (active.test(text))
    return 'holds something active, such as a script. Only plain text and formatting may be stored'
  return /<img\b/i.test(text) || text.replaceAll(/<[^>]*>/g, '').trim() !== '' ? undefined : 'has no text'
}
