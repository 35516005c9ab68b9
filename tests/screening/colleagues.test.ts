import { assert, property, subarray, string } from 'fast-check'
import { expect, it } from 'vitest'
import { asks, colleagueSentence } from '../../src/screening/colleagues.ts'
import { forbiddenIn } from '../../src/site/neutral-words.ts'

it('asks colleagues for what keeps people safe in one sentence, with no name and no reason (R-087, R-090)', () => {
  expect(colleagueSentence(['two-together', 'nobody-in'], '4')).toBe(
    'Room 4: please let nobody in without asking me, and do not go in alone.',
  )
  expect(colleagueSentence(['say-nothing'], ' ')).toBe('Please tell nobody who calls or comes who is here.')
})

it('says nothing before something is asked', () => {
  expect(colleagueSentence([], '4')).toBeUndefined()
})

it('R-090: gives nothing away, whatever is ticked, and has no space for a name or a reason', () => {
  assert(
    property(subarray([...asks], { minLength: 1 }), string(), (asked, room) => {
      const sentence = colleagueSentence(asked, room) ?? ''
      const ours = sentence.replace(room.trim().slice(0, 12), '')
      expect(forbiddenIn(ours)).toEqual([])
      expect(sentence.length).toBeLessThan(300)
    }),
  )
})

it('R-090: cuts off what is longer than a room is called', () => {
  expect(colleagueSentence(['stay-near'], 'Ward 7, Testa Synthetic')).toBe(
    'Ward 7, Test: please stay near, out of sight.',
  )
})

function said(room: string): string | undefined {
  return colleagueSentence(['stay-near'], room)?.split(':')[0]
}

it('calls a place by its own word, and a number alone a room', () => {
  expect(['resus', 'Bay 4', '12', 'A12', '4b'].map(said)).toEqual([
    'Resus',
    'Bay 4',
    'Room 12',
    'Room A12',
    'Room 4b',
  ])
})
