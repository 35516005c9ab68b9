/**
 * Beginnings of words that tell what this is about. None may be in anything that can be seen before privacy is
 * confirmed, printed, or written outside restricted entries: a companion reads over shoulders too. By language.
 */
const FORBIDDEN: Readonly<Record<string, readonly string[]>> = {
  en: ['traffick', 'slave', 'exploit', 'victim', 'abus', 'safeguard', 'restrict'],
}

/** The stems in a text that give it away, whatever the case; empty means the words are neutral. */
export function forbiddenIn(text: string, language = 'en'): string[] {
  const lower = text.toLowerCase()
  return (FORBIDDEN[language] ?? []).filter((stem) => lower.includes(stem))
}
