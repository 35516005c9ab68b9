import { objectsIn, type JsonObject } from '../json-object.ts'
import { statementOfCoding } from './coded-answer.ts'
import { Coding } from './elements.ts'
import { extensionsRead } from './never-read.ts'

const [NEEDED, REQUIRED] = extensionsRead

/** US Core allows it on the patient, on a visit, and on a person of theirs. R-013 */
export function needsInterpreter(json: JsonObject): boolean {
  return objectsIn(json['extension']).some((extension) => {
    if (extension['url'] === REQUIRED) return extension['valueBoolean'] === true
    const coding = Coding.safeParse(extension['valueCoding'])
    return extension['url'] === NEEDED && coding.success && statementOfCoding(coding.data) === 'yes'
  })
}
