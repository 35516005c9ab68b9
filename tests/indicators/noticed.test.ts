import { expect, it } from 'vitest'
import { indicatorById } from '../../src/indicators/catalogue.ts'
import { noticedLines } from '../../src/indicators/noticed.ts'

it('each line stands for one indicator, and no indicator has two lines', () => {
  const ids = noticedLines.map(({ indicator }) => indicator)
  expect(ids.filter((id) => indicatorById(id) === undefined)).toEqual([])
  expect(new Set(ids).size).toBe(ids.length)
})

it('a line can be read at a glance', () => {
  expect(noticedLines.filter(({ line }) => line.length > 45)).toEqual([])
})

it('there are lines for the companion, the manner, and body and care (R-009 R-016 R-020)', () => {
  expect([...new Set(noticedLines.map(({ about }) => about))]).toEqual([
    'companion',
    'manner',
    'body-and-care',
  ])
})
