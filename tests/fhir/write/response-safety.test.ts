import { expect, it } from 'vitest'
import { safetyOf } from '../../../src/fhir/write/response-safety.ts'
import { noSafety, type Safety } from '../../../src/screening/safety.ts'

const safety: Safety = {
  replies: { pursuit: 'yes', goingBack: 'no' },
  ownView: { couldHappen: ' he will find my sister ', keptSafe: 'the church' },
  circumstances: ['others-depend', 'things-held'],
  precautions: ['two-together'],
  staysUnsafe: 'the way home; the night nurse knows',
}
const reply = (code: string, display: string) => [
  { valueCoding: { system: 'https://sphere.example/fhir/CodeSystem/safety-reply', code, display } },
]

it('R-077: writes the patient’s own view first, then what staff did, then what stays unsafe (R-088, R-089)', () => {
  const [group] = safetyOf(safety)
  expect(group?.item?.map(({ linkId, answer }) => [linkId, answer])).toEqual([
    ['safety.could-happen', [{ valueString: 'he will find my sister' }]],
    ['safety.kept-safe', [{ valueString: 'the church' }]],
    ['safety.going-back', reply('no', 'No')],
    ['safety.pursuit', reply('yes', 'Yes')],
    ['safety.circumstance.things-held', [{ valueBoolean: true }]],
    ['safety.circumstance.others-depend', [{ valueBoolean: true }]],
    ['safety.precaution.two-together', [{ valueBoolean: true }]],
    ['safety.stays-unsafe', [{ valueString: 'the way home; the night nurse knows' }]],
  ])
})

it('writes nothing where nobody said or noted anything (R-078)', () => {
  expect(safetyOf(noSafety)).toEqual([])
})
