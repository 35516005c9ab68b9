import type { Choosable } from '../../handout/showing.ts'

/** Plain line drawings of our own. The words always stand beside them, so they are left out of what is read aloud. */
const DRAWN: Readonly<Record<Choosable, string>> = {
  // A house with a door.
  place: 'M8 30 32 10l24 20M14 26v28h36V26M27 54V40h10v14',
  // A bowl, and steam over it.
  food: 'M8 34h48c0 12-9 20-24 20S8 46 8 34ZM24 26c-4-4 4-8 0-12M40 26c-4-4 4-8 0-12',
  // A heart with a pulse in it.
  health:
    'M32 54C14 42 8 34 8 24c0-8 6-13 12-13 5 0 9 3 12 8 3-5 7-8 12-8 6 0 12 5 12 13 0 10-6 18-24 30ZM14 32h10l4-8 6 15 4-7h12',
  // A page with lines.
  advice: 'M16 8h24l10 10v38H16ZM40 8v10h10M23 28h20M23 36h20M23 44h12',
  // Two people, side by side.
  talk: 'M20 26a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM44 26a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM8 54V44c0-7 5-12 12-12s12 5 12 12v10M32 44c0-7 5-12 12-12s12 5 12 12v10',
  // Two speech bubbles.
  words: 'M6 10h34v22H20l-8 8v-8H6ZM46 22h12v22h-6v8l-8-8H28v-6',
}

export function Picture({ of }: { of: Choosable }) {
  return (
    <svg className="picture" viewBox="0 0 64 64" aria-hidden="true" focusable="false">
      <path
        d={DRAWN[of]}
        fill="none"
        stroke="currentColor"
        strokeWidth="3"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
  )
}
