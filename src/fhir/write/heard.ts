import { newlyBegun, type Kept } from '../../screening/kept.ts'

/**
 * What only the patient can say stands in a review only if the questions were open at some moment: of a talk that
 * never began not even a no is kept, for nothing was asked. R-035 R-078
 */
export function heard(kept: Kept): Kept {
  if (kept.talked) return kept
  const { sinceLast: _since, firstNeed: _first, room, safety, ...noted } = kept
  const { answers, words, contact, needs, wantsNothingNow } = newlyBegun(kept.id, kept.startedAt, kept.age)
  return {
    ...noted,
    answers,
    words,
    contact,
    needs,
    wantsNothingNow,
    ownWords: '',
    onlyIfPatientRaisesIt: false,
    room: { ...room, others: { warned: false } },
    safety: { ...safety, replies: {}, ownView: {}, circumstances: [] },
  }
}
