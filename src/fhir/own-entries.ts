/** How our own entries are known again in the record: `.example` is reserved and can never lead anywhere. */
export const screeningIdentifiers = 'https://sphere.example/fhir/identifier/screening'
export const flagIdentifiers = 'https://sphere.example/fhir/identifier/flag'
export const consentIdentifiers = 'https://sphere.example/fhir/identifier/consent'
export const referralIdentifiers = 'https://sphere.example/fhir/identifier/referral'
export const taskIdentifiers = 'https://sphere.example/fhir/identifier/task'

/** The item of the questionnaire in which a patient agreed to be counted without their name. */
export const countingLinkId = 'writing.counting'

/** The item of the questionnaire in which a patient asked that it not be raised again unless they do. */
export const onlyIfRaisedLinkId = 'judgement.only-if-raised'

/** In a referral: neither the patient nor anyone at their number may be called. */
export const noCallsCode = 'contacting-subject-prohibited'

/** Before the id of a hospital's own instrument, and of its questions, where they stand among our own. */
export const instrumentLinkId = 'instrument.'
