import { isObject, listed } from './json-object.ts'
import type { Sql } from './sql.ts'

/** What one person may see. Enforced in SQL, so that totals, pages, includes and history leak nothing. */
export interface Sight {
  /** A patient's id: only what lies in that patient's compartment, and types that belong to no patient. */
  patient?: string
  /** `normal` sees nothing labelled restricted or very restricted (v3-Confidentiality R or V). */
  clearance: 'restricted' | 'normal'
  /** The patient or a proxy: nothing labelled NOPAT (v3-ActCode), whatever the clearance. */
  patientSide: boolean
}

/** For loading and for the record system's own pages that show nothing of it to a person. */
export const seesEverything: Sight = { clearance: 'restricted', patientSide: false }

const confidentiality = 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality'
const actCode = 'http://terminology.hl7.org/CodeSystem/v3-ActCode'

/** The labels that decide who sees a resource, for quick comparison. */
export interface Labels {
  restricted: boolean
  nopat: boolean
}

export function labelsOf(resource: unknown): Labels {
  const meta = isObject(resource) ? resource['meta'] : undefined
  const labels = listed(isObject(meta) ? meta['security'] : undefined).filter(isObject)
  const has = (system: string, ...codes: string[]) =>
    labels.some((label) => label['system'] === system && codes.some((code) => label['code'] === code))
  return {
    restricted: has(confidentiality, 'R', 'V'),
    nopat: has(actCode, 'NOPAT'),
  }
}

/** A condition on a row of `resource` or `version` under the name `alias`. */
export function visible({ patient, clearance, patientSide }: Sight, alias: string): Sql {
  const conditions = ['1']
  if (clearance === 'normal') conditions.push(`${alias}.restricted = 0`)
  if (patientSide) conditions.push(`${alias}.nopat = 0`)
  if (patient === undefined) return { text: conditions.join(' AND '), values: [] }
  conditions.push(`(${alias}.bound = 0 OR instr(${alias}.patients, ?) > 0)`)
  return { text: conditions.join(' AND '), values: [patientMark(patient)] }
}

/** Patients are kept in one column, each between spaces, which no id can hold. */
export function patientMark(...patients: string[]): string {
  return ` ${patients.join(' ')} `
}
