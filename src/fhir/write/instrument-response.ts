import type {
  QuestionnaireResponse,
  QuestionnaireResponseItem,
  QuestionnaireResponseItemAnswer,
} from 'fhir/r4'
import type { Instrument, Item, Question, Value } from '../../instruments/instrument.ts'
import { replyTo, type Replies } from '../../instruments/replies.ts'
import { standingOf, type Standing } from '../../instruments/standing.ts'
import { openRequired } from '../../instruments/sum.ts'
import type { Site } from '../../site/site.ts'
import type { Write, WritePlan } from '../../write-back/plan.ts'
import { dateTime } from './date-time.ts'
import { identifierFor } from './identifiers.ts'
import { labelsFor } from './labels.ts'
import { toPatient } from './reference-to.ts'

/**
 * The answers to an instrument of the hospital's own, as an entry of the same screening. The sum is not in it: without
 * what is published about the tool beside it, a number would be taken for a finding. R-129
 */
export function instrumentResponseFrom(
  write: Extract<Write, { write: 'instrument' }>,
  { frame }: Pick<WritePlan, 'frame'>,
  site: Site,
): QuestionnaireResponse {
  const { instrument, replies } = write
  const author = { reference: frame.author.reference }
  return {
    resourceType: 'QuestionnaireResponse',
    meta: { security: labelsFor('instrument', frame.patientSideIsSafe, site) },
    identifier: identifierFor(write, frame.screening),
    ...(instrument.canonical !== undefined && { questionnaire: instrument.canonical }),
    // What the tool wants answered and the patient skipped stays skipped: nobody is expected to fill it in later.
    status: openRequired(instrument, replies) === 0 ? 'completed' : 'stopped',
    subject: toPatient(frame.person.id),
    ...(frame.encounter !== undefined && { encounter: { reference: `Encounter/${frame.encounter}` } }),
    authored: dateTime(frame.at),
    author,
    source: toPatient(frame.person.id),
    item: itemsFrom(instrument, replies),
  }
}

type Written = QuestionnaireResponseItem

function itemsFrom(instrument: Instrument, replies: Replies): Written[] {
  const standing = standingOf(instrument, replies)
  return instrument.items.flatMap((item) => itemFrom(item, replies, standing))
}

function itemFrom(item: Item, replies: Replies, standing: Standing): Written[] {
  if (item.item === 'sentence' || !standing.isAsked(item)) return []
  const { linkId, text, written = text } = item
  const words = written === '' ? {} : { text: written }
  const inside = item.items.flatMap((one) => itemFrom(one, replies, standing))
  if (item.item === 'group') return inside.length === 0 ? [] : [{ linkId, ...words, item: inside }]
  const [first, ...others] = standing.valuesOf(item).map((value) => answerFrom(item, value))
  if (!first)
    return replyTo(replies, item) === 'declined' ? [{ linkId, ...words, extension: [DECLINED] }] : []
  return [{ linkId, ...words, answer: [{ ...first, ...(inside.length > 0 && { item: inside }) }, ...others] }]
}

/** A whole answer, and not an open question. R-078 */
const DECLINED = {
  url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason',
  valueCode: 'asked-declined',
}

function answerFrom({ asks }: Question, value: Value): QuestionnaireResponseItemAnswer {
  switch (asks.for) {
    case 'yes-or-no':
      return { valueBoolean: value === true }
    case 'words':
      return { valueString: String(value).trim() }
    case 'number':
      return asks.whole ? { valueInteger: Number(value) } : { valueDecimal: Number(value) }
    case 'day':
      return { valueDate: String(value) }
    case 'choice': {
      const as = asks.options.find(({ id }) => id === value)?.as ?? String(value)
      if (typeof as === 'number') return { valueInteger: as }
      return typeof as === 'string' ? { valueString: as } : { valueCoding: as }
    }
  }
}
