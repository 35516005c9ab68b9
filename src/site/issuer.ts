import * as z from 'zod/mini'
import { address, origin } from './address.ts'
import { field, oneOf, someOf, text } from './field.ts'

const WRITTEN = ['QuestionnaireResponse', 'Flag', 'Consent', 'ServiceRequest', 'Task', 'Provenance'] as const
export type WrittenType = (typeof WRITTEN)[number]

const EXAMPLE = {
  iss: 'https://ehr.hospital.example/fhir',
  clientId: 'sphere',
  authOrigins: [],
  writes: 'transaction',
  labelsKept: [],
  patientView: 'unknown',
}

/** One record system Sphere may be opened from. */
const Issuer = field(
  z.strictObject({
    iss: address(),
    clientId: text('sphere'),
    /** The client of the safeguarding team's launch, where the record system knows a second one. */
    teamClientId: z.optional(text('sphere-team')),
    /** Where sign-in may happen, beside the record's own origin. */
    authOrigins: field(z.array(origin()), 'a list of addresses, which may be empty', [
      'https://login.hospital.example',
    ]),
    writes: oneOf(['transaction', 'off']),
    /** Types for which the connection check proved that this server keeps labels. Others are tried without content first. */
    labelsKept: someOf(WRITTEN, 0),
    /** What the connection check found about the patient's own view of labelled entries. */
    patientView: oneOf(['unknown', 'labels-honoured', 'labels-ignored']),
  }),
  'a record system with iss, clientId, authOrigins, writes, labelsKept and patientView',
  EXAMPLE,
)
export type Issuer = z.infer<typeof Issuer>

export const Issuers = field(z.array(Issuer).check(z.minLength(1)), 'a list of at least one record system', [
  EXAMPLE,
])
