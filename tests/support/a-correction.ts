import type { CorrectPlan } from '../../src/write-back/correct-plan.ts'
import { aFrame, NOW, SCREENING } from './a-plan.ts'

/** The patient, alone with its author, takes their words back a minute after they were saved. */
export function aCorrection(change: Partial<CorrectPlan> = {}): CorrectPlan {
  return {
    act: 'take-out',
    review: SCREENING,
    linkIds: ['needs.own-words'],
    reason: '',
    heard: { alone: 'alone', language: 'shared-language', ability: 'able' },
    referrals: [{ review: SCREENING, recipient: 'harbour-house' }],
    frame: { ...aFrame, screening: 'another', patientSideIsSafe: false, at: NOW + 60_000 },
    ...change,
  }
}

export function inError(change: Partial<CorrectPlan> = {}): CorrectPlan {
  return aCorrection({ act: 'in-error', linkIds: [], reason: 'Wrong patient', ...change })
}
