import type { Finding } from '../../../instruments/instrument-read.ts'
import { isJsonObject, objectsIn, type JsonObject } from '../../json-object.ts'
import { known } from './shapes.ts'

/** Takes down what is found while a file is read: where it stands, and what to do. */
export class Notes {
  readonly findings: Finding[] = []

  /** It could change what the instrument means. */
  stop(where: string, sentence: string): undefined {
    this.findings.push({ sentence: `${where}: ${sentence}`, stops: true })
    return undefined
  }

  /** It is left out, and the instrument means the same. */
  leave(where: string, sentence: string): void {
    this.findings.push({ sentence: `${where}: ${sentence}`, stops: false })
  }
}

const ORDINAL = 'http://hl7.org/fhir/StructureDefinition/ordinalValue'
const HIDDEN = 'http://hl7.org/fhir/StructureDefinition/questionnaire-hidden'

/** How something looks or where it comes from: nothing is asked or counted otherwise without it. */
const ONLY_LOOKS = [
  'questionnaire-itemControl',
  'questionnaire-choiceOrientation',
  'questionnaire-displayCategory',
  'questionnaire-supportLink',
  'rendering-style',
  'rendering-styleSensitive',
  'rendering-markdown',
  'rendering-xhtml',
  'entryFormat',
  'designNote',
  'translation',
].map((name) => `http://hl7.org/fhir/StructureDefinition/${name}`)

/** Everything in an element that Sphere does not know, named. `does` are the extensions that are honoured here. */
export function checkElement(
  json: JsonObject,
  kind: keyof typeof known,
  where: string,
  notes: Notes,
  does: readonly string[] = [],
): void {
  const names = known[kind].flatMap((line) => line.split(' '))
  for (const [key, value] of Object.entries(json)) {
    if (key === 'modifierExtension')
      notes.stop(
        where,
        'it has a modifierExtension, which changes what it means. Use an instrument without it.',
      )
    else if (key === 'extension') checkExtensions(value, where, notes, does)
    else if (key.startsWith('_') && names.includes(key.slice(1))) checkPrimitive(value, where, notes)
    else if (!names.includes(key))
      notes.stop(where, `“${shortened(key)}” is not known in FHIR R4. Correct it, or take it out.`)
  }
}

function checkPrimitive(value: unknown, where: string, notes: Notes): void {
  for (const one of Array.isArray(value) ? value : [value])
    if (isJsonObject(one)) checkExtensions(one['extension'], where, notes, [])
}

function checkExtensions(value: unknown, where: string, notes: Notes, does: readonly string[]): void {
  if (value === undefined) return
  const extensions = objectsIn(value)
  if (extensions.length === 0) notes.stop(where, '“extension” is not written as FHIR R4 has it. Correct it.')
  for (const { url, valueBoolean } of extensions) {
    const name = shortened(typeof url === 'string' ? (url.split('/').at(-1) ?? '') : '')
    if (url === ORDINAL && does.includes(ORDINAL) && ordinalIn({ extension: extensions }) === undefined)
      notes.stop(where, 'an ordinalValue is not a number. Write it as valueDecimal.')
    if (url === HIDDEN && does.includes(HIDDEN) && typeof valueBoolean !== 'boolean')
      notes.stop(where, '“questionnaire-hidden” is neither true nor false. Write it as valueBoolean.')
    if (typeof url === 'string' && does.includes(url)) continue
    if (typeof url === 'string' && ONLY_LOOKS.includes(url))
      notes.leave(where, `the extension “${name}” is left out. Nothing is asked otherwise without it.`)
    else
      notes.stop(
        where,
        `the extension “${name}” is not supported, and the instrument may mean something else without it. Use an instrument without it.`,
      )
  }
}

/** The number that the tool itself gives an answer. */
export function ordinalIn(json: JsonObject): number | undefined {
  const [first, ...others] = objectsIn(json['extension']).filter(({ url }) => url === ORDINAL)
  const value = others.length === 0 ? first?.['valueDecimal'] : undefined
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

export function isHidden(json: JsonObject): boolean {
  return objectsIn(json['extension']).some(({ url, valueBoolean }) => url === HIDDEN && valueBoolean === true)
}

export const honoured = { item: [HIDDEN], option: [ORDINAL] } as const

/** What somebody typed may be of any length. */
export function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
