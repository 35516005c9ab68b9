import type { Coded, Option } from '../../../instruments/instrument.ts'
import { isJsonObject, objectsIn, type JsonObject } from '../../json-object.ts'
import { checkElement, honoured, ordinalIn, shortened, type Notes } from './notes.ts'
import { CodingShape, type ItemShape } from './shapes.ts'

const MOST = 100

/** The answers to choose from, from the question itself or from a value set that came in the same file. */
export function optionsOf(
  item: ItemShape,
  contained: readonly JsonObject[],
  where: string,
  notes: Notes,
): readonly Option[] {
  const { answerOption, answerValueSet } = item
  if (answerOption && answerValueSet !== undefined)
    notes.stop(where, 'it has both answerOption and answerValueSet. Keep one of them.')
  const options = answerOption
    ? answerOption.map((one) => optionOf(one, where, notes))
    : answerValueSet === undefined
      ? []
      : fromValueSet(answerValueSet, contained, where, notes)
  const read = options.flatMap((option) => option ?? [])
  checkOptions(read, options.length, where, notes)
  return read
}

function checkOptions(options: readonly Option[], given: number, where: string, notes: Notes): void {
  if (given === 0) notes.stop(where, 'there is nothing to choose from. Give it answerOption.')
  if (given > MOST) notes.stop(where, `it has ${given} options. Use ${MOST} at most.`)
  const twice = options.find(({ id }, at) => options.findIndex((one) => one.id === id) < at)
  if (twice) notes.stop(where, `the option “${shortened(twice.words)}” is there twice. Take one out.`)
  const scored = options.filter(({ score }) => score !== undefined).length
  if (scored > 0 && scored < options.length)
    notes.stop(where, 'some options have an ordinalValue and some have none. Give it to each, or to none.')
}

function optionOf(json: unknown, where: string, notes: Notes): Option | undefined {
  if (!isJsonObject(json)) return notes.stop(where, 'an option is not written as FHIR R4 has it. Correct it.')
  checkElement(json, 'option', where, notes, honoured.option)
  if (json['initialSelected'] === true)
    notes.leave(where, 'initialSelected is left out: nothing is chosen before the patient does.')
  const { valueString: text, valueInteger: number, valueCoding: coding } = json
  const score = scoreOf(json)
  if (typeof text === 'string' && text.trim() !== '') return { id: text, words: text, ...score, as: text }
  if (typeof number === 'number' && Number.isInteger(number))
    return { id: `${number}`, words: `${number}`, ...score, as: number }
  if (isJsonObject(coding)) {
    checkElement(coding, 'coding', where, notes, honoured.option)
    const own = scoreOf(coding)
    if (score.score !== undefined && own.score !== undefined && own.score !== score.score)
      notes.stop(where, 'an option and its coding have different ordinalValues. Keep one of them.')
    return codedOption(coding, { ...score, ...own }, where, notes)
  }
  return notes.stop(where, 'an option is not a valueCoding, valueString or valueInteger. Use one of these.')
}

function codedOption(
  json: JsonObject,
  score: { score?: number },
  where: string,
  notes: Notes,
): Option | undefined {
  const read = CodingShape.safeParse(json)
  const { system, version, code, display } = read.data ?? {}
  if (display === undefined || display.trim() === '')
    return notes.stop(
      where,
      `the option “${shortened(code ?? '')}” has no display, so nobody could read it. Give it one.`,
    )
  const as: Coded = {
    ...(system !== undefined && { system }),
    ...(version !== undefined && { version }),
    ...(code !== undefined && { code }),
    display,
  }
  return { id: idOf(as), words: display, ...score, as }
}

export function idOf({ system = '', code, display = '' }: Identifying): string {
  return `${system}|${code ?? display}`
}

interface Identifying {
  system?: string | undefined
  code?: string | undefined
  display?: string | undefined
}

function scoreOf(json: JsonObject): { score?: number } {
  const score = ordinalIn(json)
  return score === undefined ? {} : { score }
}

function fromValueSet(
  canonical: string,
  contained: readonly JsonObject[],
  where: string,
  notes: Notes,
): (Option | undefined)[] {
  const set = contained.find(
    ({ resourceType, id }) => resourceType === 'ValueSet' && `#${String(id)}` === canonical,
  )
  if (!set) {
    notes.stop(
      where,
      `the value set “${shortened(canonical)}” is not in the file. Put it into “contained” and name it “#” and its id.`,
    )
    return []
  }
  const inside = `${where}, value set “${shortened(canonical)}”`
  checkElement(set, 'valueSet', inside, notes)
  const { expansion, compose } = set
  if (isJsonObject(expansion) && isJsonObject(compose))
    notes.stop(inside, 'it has “compose” and “expansion”, which may differ. Keep one of them.')
  if (isJsonObject(expansion)) return fromExpansion(expansion, inside, notes)
  return isJsonObject(compose) ? fromCompose(compose, inside, notes) : []
}

function fromExpansion(expansion: JsonObject, where: string, notes: Notes): (Option | undefined)[] {
  checkElement(expansion, 'expansion', where, notes)
  const listed = listedIn(expansion['contains'], where, notes)
  const { total } = expansion
  if (typeof total === 'number' && total > listed.length)
    notes.stop(where, `it lists ${listed.length} of ${total} codes. List all of them.`)
  return listed.map((one) => {
    checkElement(one, 'contains', where, notes, honoured.option)
    if (one['abstract'] === true || one['inactive'] === true)
      notes.stop(where, 'it lists a code that is abstract or inactive. Take it out.')
    return codedOption(one, scoreOf(one), where, notes)
  })
}

/** An entry that is none would be a choice less, and nobody would miss it. */
function listedIn(list: unknown, where: string, notes: Notes): JsonObject[] {
  const entries = objectsIn(list)
  if (Array.isArray(list) && entries.length < list.length)
    notes.stop(where, 'an entry of it is not written as FHIR R4 has it. Correct it.')
  return entries
}

function fromCompose(compose: JsonObject, where: string, notes: Notes): (Option | undefined)[] {
  checkElement(compose, 'compose', where, notes)
  return listedIn(compose['include'], where, notes).flatMap((include) => {
    checkElement(include, 'include', where, notes)
    const { system, version } = include
    const concepts = listedIn(include['concept'], where, notes)
    if (concepts.length === 0)
      notes.stop(where, 'it takes in a whole code system. List its codes one by one.')
    return concepts.map((concept) => {
      checkElement(concept, 'concept', where, notes, honoured.option)
      return codedOption({ ...concept, system, version }, scoreOf(concept), where, notes)
    })
  })
}
