import type { CodeSystem } from 'fhir/r4'
import { harms, methods } from '../src/indicators/htcds.ts'
import { harmWords, methodWords } from '../src/screening/harm-words.ts'
import { codeSystemFrom } from './make-code-systems.ts'
import type { OurCodes } from './our-codes.ts'

/** The vocabularies that follow HTCDS 2.0: our neutral codes and words, and the value each one is in the standard. */
export const htcdsCodes: readonly (OurCodes & { htcds: Readonly<Record<string, string>> })[] = [
  { system: 'kind-of-harm', text: 'Kind of harm', words: harmWords, htcds: harms },
  { system: 'method-of-control', text: 'Method of control', words: methodWords, htcds: methods },
]

const HTCDS =
  'The value in the Human Trafficking Case Data Standard 2.0 (HTCDS, International Organization for Migration, CC BY 4.0) that an export gives for this code. Codes that its list does not have are Other there.'

export function htcdsCodeSystem({ htcds, ...codes }: (typeof htcdsCodes)[number]): CodeSystem {
  const { concept = [], ...system } = codeSystemFrom(codes)
  return {
    ...system,
    copyright: 'Follows HTCDS 2.0, International Organization for Migration, CC BY 4.0. No endorsement.',
    property: [
      {
        code: 'htcds',
        uri: 'https://sphere.example/fhir/concept-property/htcds',
        description: HTCDS,
        type: 'string',
      },
    ],
    concept: concept.map((one) => ({
      ...one,
      property: [{ code: 'htcds', valueString: htcds[one.code] ?? 'Other' }],
    })),
  }
}
