import { allItems } from '../../../instruments/instrument.ts'
import type { InstrumentRead } from '../../../instruments/instrument-read.ts'
import { forbiddenIn } from '../../../site/neutral-words.ts'
import type { InstrumentSetting } from '../../../site/site.ts'
import { isJsonObject, objectsIn, type JsonObject } from '../../json-object.ts'
import { checkConditions } from './conditions.ts'
import { itemsOf } from './items.ts'
import { checkElement, Notes, shortened } from './notes.ts'
import { scan } from './scan.ts'
import { QuestionnaireShape } from './shapes.ts'

/** One instrument from its file, or a sentence for each thing in it that Sphere does not do. */
export function readInstrument(setting: InstrumentSetting, json: unknown): InstrumentRead {
  const notes = new Notes()
  const read = itemsAndCanonical(setting, json, notes)
  const { findings } = notes
  if (!read || findings.some(({ stops }) => stops)) return { setting, findings, offered: false }
  return { setting, findings, offered: true, instrument: { setting, ...read } }
}

function itemsAndCanonical({ file }: InstrumentSetting, json: unknown, notes: Notes) {
  const shape = QuestionnaireShape.safeParse(json)
  if (!shape.success || !isJsonObject(json)) {
    const wrong = shape.error?.issues[0]?.path.join('.') ?? ''
    return notes.stop(
      file,
      wrong === '' || wrong === 'resourceType'
        ? 'it is not a FHIR R4 Questionnaire. Put one there, as JSON.'
        : `“${wrong}” is missing, or not as FHIR R4 has it. Correct it.`,
    )
  }
  const { contained, item, status, subjectType } = shape.data
  checkElement(json, 'questionnaire', file, notes)
  if (json['implicitRules'] !== undefined)
    notes.stop(file, 'it has implicitRules, which Sphere does not know. Use an instrument without them.')
  if (status === 'retired') notes.stop(file, 'its status is “retired”. Use the version that took its place.')
  if (subjectType && !subjectType.includes('Patient'))
    notes.stop(file, 'its subjectType does not name Patient. Use an instrument about patients.')
  const scanned = scan(json, file, notes)
  if (!scanned) return undefined
  const at = (linkId: string) => `${file}, item “${shortened(linkId)}”`
  const items = itemsOf(item, file, { ...scanned, contained: containedIn(contained, file, notes), at, notes })
  checkConditions(items, at, notes)
  if (!allItems(items).some((one) => one.item === 'question' && one.fixed === undefined))
    notes.stop(file, 'there is no question in it that anybody could answer. Use another file.')
  return { items, ...canonicalOf(shape.data, file, notes) }
}

function containedIn(contained: readonly unknown[] | undefined, file: string, notes: Notes): JsonObject[] {
  const all = objectsIn(contained)
  for (const { resourceType } of all)
    if (resourceType !== 'ValueSet')
      notes.leave(
        file,
        `the contained ${shortened(String(resourceType))} is left out. Only value sets are used.`,
      )
  return all
}

/**
 * The address of the instrument is written beside the answers, where anyone who may list entries meets it first. One
 * that tells what this is about is not written; the questions stand in the answers themselves.
 */
function canonicalOf(
  { url, version }: { url?: string | undefined; version?: string | undefined },
  file: string,
  notes: Notes,
): { canonical?: string } {
  if (url === undefined) {
    notes.leave(file, 'it has no url, so the answers do not name it. Give it one that tells nothing.')
    return {}
  }
  const canonical = version === undefined ? url : `${url}|${version}`
  const [stem] = forbiddenIn(canonical)
  if (stem !== undefined) {
    notes.leave(
      file,
      `its url or version has “${stem}” in it, which tells anyone who sees it what this is about. It is not written beside the answers. Give it a neutral one.`,
    )
    return {}
  }
  if (!/^(https?:\/\/|urn:)\S+$/.test(canonical)) {
    notes.leave(
      file,
      `its url “${shortened(url)}” is no whole address, so it is not written beside the answers. Give it one.`,
    )
    return {}
  }
  return { canonical }
}
