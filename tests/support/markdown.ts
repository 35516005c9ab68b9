import { readFileSync } from 'node:fs'

export function readText(file: string): string {
  return readFileSync(file, 'utf8')
}

/** What stands between one heading and the next of the same level or above. */
export function sectionOf(text: string, heading: string): string {
  const [level = ''] = heading.split(' ')
  const [, after = ''] = text.split(`\n${heading}\n`)
  return after.split(new RegExp(`\n#{1,${level.length}} `))[0] ?? ''
}

/** The code blocks in one language. */
export function codeIn(text: string, language: string): string[] {
  return [...text.matchAll(new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, 'g'))].map(([, code = '']) => code)
}

/** Words as they compare: whatever the quotes, braces and line breaks between them. */
export function plain(text: string): string {
  return text
    .replaceAll('’', "'")
    .replaceAll(/[{}'"`\s]+/g, ' ')
    .trim()
}

/** The addresses that Markdown viewers give to headings. */
export function anchorsIn(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, words = '']) =>
    words
      .toLowerCase()
      .replaceAll(/[^\w\s-]/g, '')
      .replaceAll(/\s/g, '-'),
  )
}
