/** A rule of a published profile, for one place of a Questionnaire. */
interface Rule {
  key: string
  human: string
  expression: string
}

const versionAlgorithm =
  'http://hl7.org/fhir/5.0/StructureDefinition/extension-Questionnaire.versionAlgorithm[x]'
const answerExpression = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-answerExpression'

/**
 * The rules of sdc-questionnaire and of sdc-questionnairecommon, which it derives from, in Structured Data Capture 4.0.0
 * (hl7.fhir.uv.sdc, 4.0.0-ballot). What the profile only warns of is kept as well.
 */
export const ofTheForm: readonly Rule[] = [
  {
    key: 'cnl-0',
    human: 'Name should be usable as an identifier for the module by machine processing applications',
    expression: "name.exists() implies name.matches('^[A-Z]([A-Za-z0-9_]){1,254}$')",
  },
  {
    key: 'cnl-1',
    human: 'URL should not contain | or #',
    expression: "url.exists() and url.matches('^[^|# ]+$')",
  },
  {
    key: 'sdc-2',
    human: 'If version is present, versionAlgorithm must be present.',
    expression: `version.exists() implies extension.where(url='${versionAlgorithm}').exists()`,
  },
  {
    key: 'sdc-3',
    human: 'Semver is the preferred version algorithm',
    expression: `extension.where(url='${versionAlgorithm}').all(value.ofType(Coding).where(system='http://hl7.org/fhir/version-algorithm' and code='semver').exists())`,
  },
]

export const ofAnItem: readonly Rule[] = [
  {
    key: 'sdc-1',
    human: 'An item cannot have an answerExpression if answerOption or answerValueSet is already present.',
    expression: `extension('${answerExpression}').empty().not() implies (answerOption.empty() and answerValueSet.empty())`,
  },
  {
    key: 'que-1b',
    human: 'Groups should have items',
    expression: "type='group' implies item.empty().not()",
  },
  {
    key: 'que-1c',
    human: 'Display items cannot have child items',
    expression: "type='display' implies item.empty()",
  },
  {
    key: 'que-15',
    human: 'Link ids must be 255 characters or less',
    expression: 'linkId.length() <= 255',
  },
]
