import type { Page } from '../../screening/pages.ts'

const WORDS: Partial<Record<Page, string>> = {
  contact: 'a safe way to stay in touch',
  talk: 'talk',
  wants: 'what would help',
  safety: 'how safe they feel',
  precautions: 'keep everyone safe',
  judgement: 'your judgement',
  sharing: 'services',
  duty: 'who must know',
  'follow-up': 'care and next visit',
  writing: 'what is written',
}

/** What the main button says, so that nobody presses on into something unexpected. */
export function nextWords(page: Page): string {
  const words = WORDS[page]
  return words === undefined ? 'Next' : `Next: ${words}`
}
