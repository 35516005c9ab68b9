import { yearsSince, type ChartDate } from '../chart/dates.ts'
import { harms, methods } from '../indicators/htcds.ts'
import type { Answers } from '../screening/answers.ts'
import type { Concern } from '../screening/judgement.ts'
import { toldOrSeen } from '../screening/possible-harm.ts'

/** One stored review, as far as it may be counted: codes alone, and no word that anybody wrote. */
export interface CaseReview {
  authored?: ChartDate
  /** The patient agreed to be counted without their name, after all of it was said. */
  agreed: boolean
  /** They said on another day, since, that they do not want to be counted. */
  saidNoSince?: true
  concern?: Concern
  answers: Answers
  noticed: Readonly<Record<string, string>>
}

export type NoCaseData = 'not-agreed' | 'said-no-since' | 'no-concern' | 'child' | 'no-date'
export type CaseData = Readonly<Record<string, string | boolean | readonly string[]>>
export type CaseDataMade = { ok: true; data: CaseData } | { ok: false; because: NoCaseData }

interface About {
  birthDate?: ChartDate | undefined
  organisation: string
  /** Made anew each time, from nothing: two files about one patient cannot be put together by it. */
  caseId: string
}

/**
 * One case as HTCDS 2.0 has it, without anything that says who it is: no name, number, day or free text. Possible is
 * all that a hospital can say. It is made only of a yes of the patient's own. Action sheet 9: a separate agreement
 */
export function caseDataOf(review: CaseReview, { birthDate, organisation, caseId }: About): CaseDataMade {
  if (!review.agreed) return { ok: false, because: 'not-agreed' }
  if (review.saidNoSince) return { ok: false, because: 'said-no-since' }
  if (!review.concern || review.concern === 'none-recorded') return { ok: false, because: 'no-concern' }
  if (!review.authored) return { ok: false, because: 'no-date' }
  const age = birthDate && yearsSince(birthDate, review.authored.from)
  if (age !== undefined && age < 18) return { ok: false, because: 'child' }
  const held = toldOrSeen(review)
  return {
    ok: true,
    data: {
      standard: 'HTCDS 2.0',
      caseId,
      month: new Date(review.authored.from).toISOString().slice(0, 7),
      ageBand: bandOf(age),
      ...CONSENT,
      vic_TraffickingStatus: 'PossibleVictimOfTrafficking',
      vic_TraffickingStatusDecisionMakingOrg: organisation,
      vic_TypeOfExploitation: distinct(
        held.flatMap(({ pointsTo = [] }) => pointsTo.map((harm) => kindOf(harms[harm]))),
      ),
      vic_Methods_of_Control: distinct(
        held.flatMap((one) => (one.methods ?? []).map((method) => methods[method])),
      ),
    },
  }
}

/** Wide on purpose: a year of birth beside a month and a hospital could be one person. */
function bandOf(age: number | undefined): string {
  if (age === undefined) return 'adult'
  return age < 30 ? '18-29' : age < 50 ? '30-49' : '50+'
}

/**
 * A yes is only taken in the talk itself and once all of it was said, so each is true wherever there is data at all. What
 * else the standard names is not claimed: of research nobody speaks, and a line without a name is nobody's to ask for.
 */
const CONSENT: CaseData = {
  con_Consent: true,
  consentsToInterview: true,
  toldPurpose: true,
  toldActualAndPotentialUse: true,
  toldHowLongKept: true,
  toldHowToWithdraw: true,
}

/** Kinds of which a hospital may see one in years: beside a month they would say who it was. */
const RARE: readonly string[] = [
  'OrganRemoval',
  'ForcedAdoption',
  'Surrogacy',
  'ForcedMilitaryByNonStateActors',
  'ForcedMarriage',
  'ChildLabour',
]

function kindOf(kind: string): string {
  return RARE.includes(kind) ? 'Other' : kind
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].toSorted()
}

export function caseAsJson(data: CaseData): string {
  return `${JSON.stringify(data, null, 2)}\n`
}

/** One line of names and one of values; several values in one cell stand with a semicolon between them. */
export function caseAsCsv(data: CaseData): string {
  const cells = Object.values(data).map((value) =>
    quoted(Array.isArray(value) ? value.join(';') : String(value)),
  )
  return `${Object.keys(data).map(quoted).join(',')}\r\n${cells.join(',')}\r\n`
}

/** A sheet would take a cell that begins with a sign for a sum to work out. */
function quoted(cell: string): string {
  const plain = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return `"${plain.replaceAll('"', '""')}"`
}
