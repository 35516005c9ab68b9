// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { TalkPage } from '../../../src/ui/screening/talk-page.tsx'
import { readingAge } from '../../support/reading-age.ts'
import { bothLocks } from '../../support/screening-events.ts'
import { showPage } from '../../support/screening-harness.tsx'

const show = () => {
  showPage(TalkPage, { after: bothLocks })
  const ways = screen.getByText('Ways that help').closest('details')
  if (!ways) throw new Error('The ways are gone.')
  return ways
}

describe('ways of talking that do no harm', () => {
  it('let the patient lead, warn before a touch, and never ask twice (R-115, R-142)', () => {
    const { textContent } = show()
    expect(textContent).toMatch(/Let them lead/)
    expect(textContent).toMatch(/ask before you touch/)
    expect(textContent).toMatch(/do not ask for the same thing twice/)
  })

  it('take what shifts in a story for what harm does, as care after violence has learnt (R-143)', () => {
    expect(show().textContent).toMatch(/A story that shifts is no sign of a lie/)
  })

  it('neither argue with self-blame nor agree with it, and give what happened no name (R-021, R-022)', () => {
    const { textContent } = show()
    expect(textContent).toMatch(
      /Some call it bad luck, or their own poor choice\. Do not argue, and do not agree\./,
    )
    expect(textContent).toMatch(/They need no name for what happened/)
  })

  it('have words for it that an eleven-year-old can read', () => {
    const words = show().querySelector('blockquote')?.textContent ?? ''
    expect(words).toMatch(/not your fault/)
    expect(readingAge(words)).toBeLessThanOrEqual(11)
  })
})
