import { describe, expect, it } from 'vitest'
import { handedOver, handOver, secondStateKey, type Message } from '../../launch/second-window.ts'

const origin = 'https://app.example'
const state = secondStateKey()
const at = (query: string) => new URL(`${origin}/${query}`)

function opener() {
  const sent: [Message, string][] = []
  return { sent, waiting: { postMessage: (message: Message, to: string) => void sent.push([message, to]) } }
}

describe('the second window', () => {
  it('hands its code to our own page and to no other', () => {
    const { sent, waiting } = opener()
    expect(handOver(at(`?code=c1&state=${state}`), waiting)).toBe(true)
    expect(sent).toEqual([[{ sphere: 'signed-in', state, code: 'c1' }, origin]])
  })

  it('says that there is no code when sign-in was stopped', () => {
    const { sent, waiting } = opener()
    expect(handOver(at(`?error=access_denied&state=${state}`), waiting)).toBe(true)
    expect(sent).toEqual([[{ sphere: 'signed-in', state }, origin]])
  })

  it.each(['?code=c1&state=5f0c4c1e-8a53-4c7a-9a55-6d1a3b9f2c10', '?code=c1', ''])(
    'is not one that the record system opened itself: %s',
    (query) => {
      const { sent, waiting } = opener()
      expect([handOver(at(query), waiting), sent]).toEqual([false, []])
    },
  )

  it('is none when nobody waits', () => {
    expect(handOver(at(`?code=c1&state=${state}`), null)).toBe(false)
  })
})

describe('the first window', () => {
  const source = {}
  const good = { origin, source, data: { sphere: 'signed-in', state, code: 'c1' } }
  const expected = { origin, source, state }

  it('takes the code', () => {
    expect(handedOver(good, expected)).toEqual(good.data)
  })

  it.each([
    { ...good, origin: 'https://evil.example' },
    { ...good, origin: 'null' },
    { ...good, source: {} },
    { ...good, data: { ...good.data, state: secondStateKey() } },
    { ...good, data: { ...good.data, code: 7 } },
    { ...good, data: { ...good.data, patient: 'p2' } },
    { ...good, data: { type: 'completeAuth', url: 'https://evil.example' } },
    { ...good, data: 'signed-in' },
    { ...good, data: null },
  ])('hears nothing else: %#', (heard) => {
    expect(handedOver(heard, expected)).toBeUndefined()
  })
})

it('has a state that nobody can foresee', () => {
  expect(secondStateKey()).toMatch(/^again\.[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
})
