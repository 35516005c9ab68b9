/** One part of a note as it will stand in the record, for the person who is about to say yes to it. */
export interface WrittenPart {
  /** Which part of the published questions it answers. */
  linkId: string
  name: string
  lines: readonly WrittenLine[]
}

export interface WrittenLine {
  linkId: string
  /** Question and answer. */
  words: string
  /** When it was, who said it, what was noted, and what in the record goes with it. */
  beside: readonly string[]
}

export function answerLine(question: string, answers: readonly string[]): string {
  const said = answers.join('; ')
  return question.endsWith('?') ? `${question} ${said}` : `${question}: ${said}`
}
