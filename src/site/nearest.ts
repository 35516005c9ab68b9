/** The word that takes the fewest changes of a letter to become `word`: what someone who misspelt it probably meant. */
export function nearest(word: string, words: readonly string[]): string {
  const [closest = ''] = words.toSorted((a, b) => changes(a, word) - changes(b, word))
  return closest
}

function changes(one: string, other: string): number {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()]
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1]
    for (let j = 0; j < b.length; j++) {
      const replaced = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1)
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
