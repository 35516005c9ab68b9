import { expect, test } from 'vitest'
import { readCommandLine } from '../../../launch/sandbox/command-line.ts'

test('charts may come from several folders, with their dates as they are', () => {
  expect(readCommandLine([])).toEqual({ data: [], asIs: false })
  expect(readCommandLine(['--data', 'a', '--as-is', '--data=b'])).toEqual({ data: ['a', 'b'], asIs: true })
})

test.each([[['--dta', 'a']], [['a']], [['--data']], [['--as-is=no']]])(
  '%j is not understood, and the answer shows how it is written',
  (words) => {
    expect(() => readCommandLine(words)).toThrow(/^[^\n]+\.\nnpm start -- \[--data FOLDER\]/)
  },
)
