import { expect, it } from 'vitest'
import { forbiddenIn } from '../../src/site/neutral-words.ts'

it.each([
  ['Human TRAFFICKING', ['traffick']],
  ['Modern Slavery & Exploitation Helpline', ['slave', 'exploit']],
  ['victims of abuse', ['victim', 'abus']],
  ['Safeguarding: restricted', ['safeguard', 'restrict']],
  ['Care note: phone 4321 before contact or discharge', []],
  ['Wellbeing review', []],
])('%s gives away %j', (text, stems) => {
  expect(forbiddenIn(text)).toEqual(stems)
})
