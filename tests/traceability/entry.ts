import { readFileSync } from 'node:fs'

/** The one entry of a list in a JSON file that holds this text, with the comma it leaves over. */
export function entryWith(file: string, mark: string): { cut: string; put: string } {
  const text = readFileSync(file, 'utf8')
  const at = text.indexOf(mark)
  if (at === -1) throw new Error(`Nothing in ${file} holds ${mark}.`)
  const start = text.lastIndexOf('\n    {', at)
  const end = text.indexOf('\n    }', at) + '\n    }'.length
  if (text[end] === ',') return { cut: text.slice(start, end + 1), put: '' }
  const before = text[start - 1] === ',' ? start - 1 : start
  return { cut: text.slice(before, end), put: '' }
}
