import { expect, it } from 'vitest'
import { roomOf } from '../../../src/fhir/write/response-room.ts'
import { emptyRoom } from '../../../src/screening/room.ts'

const ours = (system: string, code: string, display: string) => [
  { valueCoding: { system: `https://sphere.example/fhir/CodeSystem/${system}`, code, display } },
]
const yes = [{ valueBoolean: true }]

it('R-078: writes nothing of a room that nobody noted anything of', () => {
  expect(roomOf({ room: emptyRoom })).toEqual([])
  expect(roomOf({ room: { ...emptyRoom, police: { came: true, risks: ' ' } } })).toEqual([])
})

it('R-111 R-080 R-060: writes how the interpreter joined, what the police said as theirs, and no name or place of others', () => {
  const room = {
    interpreter: {
      kind: 'sign-video',
      checks: ['must-not-know-asked', 'gender-offered', 'patient-content'],
      uneasy: true,
    },
    booking: { kind: 'phone', when: ' Tuesday 10:00 ' },
    police: { came: true, risks: 'threats before', advice: 'wanted' },
    others: { warned: true, answer: 'declined' },
  } as const
  const [group] = roomOf({ room })
  expect(group?.item?.map(({ linkId, answer }) => [linkId, answer])).toEqual([
    ['room.interpreter', ours('interpreter-kind', 'sign-video', 'Sign language, by video')],
    ['room.gender-offered', yes],
    ['room.must-not-know', yes],
    ['room.content', yes],
    ['room.uneasy', yes],
    ['room.booked', ours('interpreter-kind', 'phone', 'By phone')],
    ['room.booked-when', [{ valueString: 'Tuesday 10:00' }]],
    ['room.police-risks', [{ valueString: 'threats before' }]],
    ['room.legal-advice', ours('legal-advice', 'wanted', 'Wanted')],
    ['room.others-warned', yes],
    ['room.others', ours('others-at-risk', 'declined', 'Prefers not to say')],
  ])
  expect(group?.item?.find(({ linkId }) => linkId === 'room.police-risks')?.text).toMatch(
    /as said by them and not by the patient$/,
  )
})
