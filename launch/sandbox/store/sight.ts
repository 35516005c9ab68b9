/** What one person may see. Enforced in SQL, so that totals, pages, includes and history leak nothing. */
export interface Sight {
  /** A patient's id: only what lies in that patient's compartment, and types that belong to no patient. */
  patient?: string
  /** `normal` sees nothing labelled restricted or very restricted (v3-Confidentiality R or V). */
  clearance: 'restricted' | 'normal'
  /** The patient or a proxy: additionally nothing labelled NOPAT (v3-ActCode). */
  patientSide: boolean
}

/** For loading and for the record system's own pages that show nothing of it to a person. */
export const seesEverything: Sight = { clearance: 'restricted', patientSide: false }
