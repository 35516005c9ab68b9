import { expect, test } from 'vitest'
import { readCommandLine } from '../../../launch/sandbox/command-line.ts'

test('charts may come from several folders, with their dates as they are', () => {
  expect(readCommandLine([])).toEqual({ data: [], asIs: false })
  expect(readCommandLine(['--data', 'a', '--as-is', '--data=b'])).toEqual({ data: ['a', 'b'], asIs: true })
})

test('the settings may be a hospital’s own', () => {
  expect(readCommandLine(['--site', 'hillside/config.json'])).toEqual({
    data: [],
    asIs: false,
    site: 'hillside/config.json',
  })
})

test.each([[['--dta', 'a']], [['a']], [['--data']], [['--site']], [['--as-is=no']]])(
  '%j is not understood, and the answer shows how it is written',
  (words) => {
    expect(() => readCommandLine(words)).toThrow(/^[^\n]+\.\nnpm start -- \[--data FOLDER\]/)
  },
)
