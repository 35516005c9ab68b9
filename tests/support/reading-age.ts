/** Years of age at which a text can be read: the Flesch-Kincaid grade, made from sentence and word length, plus five. */
export function readingAge(text: string): number {
  const sentences = text.split(/[.?!]+/).filter((part) => part.trim() !== '').length
  const words = text.match(/[a-z’']+/gi) ?? []
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word.toLowerCase()), 0)
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59 + 5
}

function syllablesIn(word: string): number {
  const spoken = word.replace(/(?:[^laeiouy]es|[^laeiouy]e|[^td]ed)$/, '')
  return Math.max(spoken.match(/[aeiouy]{1,2}/g)?.length ?? 1, 1)
}
