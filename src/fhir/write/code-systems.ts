import type { CodeableConcept, Coding } from 'fhir/r4'

/** Code systems of our own. `.example` is reserved and can never lead anywhere. */
export function ours(system: string, code: string, display?: string): Coding {
  return {
    system: `https://sphere.example/fhir/CodeSystem/${system}`,
    code,
    ...(display !== undefined && { display }),
  }
}

/** Code systems published at terminology.hl7.org, the version 3 ones included. */
export function hl7(system: string, code: string, display?: string): Coding {
  return {
    system: `http://terminology.hl7.org/CodeSystem/${system}`,
    code,
    ...(display !== undefined && { display }),
  }
}

export function snomed(code: string, display: string): Coding {
  return { system: 'http://snomed.info/sct', code, display }
}

export function concept(...coding: readonly Coding[]): CodeableConcept {
  return { coding: [...coding] }
}
