/**
 * The kinds of exploitation and the methods of control of the Human Trafficking Case Data Standard 2.0 (HTCDS, IOM,
 * CC BY 4.0), under neutral codes of our own, each with the value it is there. What the standard's lists do not have is
 * `Other`: crime for others, and limits on movement, which it defines outside its picklist. The other method it defines
 * there, UsesChildren, is left out: nothing in Sphere asks about it.
 */
export const harms = {
  'forced-labour': 'ForcedLabour',
  sexual: 'SexualExploitation',
  'child-labour': 'ChildLabour',
  'forced-marriage': 'ForcedMarriage',
  servitude: 'Servitude',
  'armed-group': 'ForcedMilitaryByNonStateActors',
  'organ-removal': 'OrganRemoval',
  'forced-begging': 'ForcedBegging',
  'forced-adoption': 'ForcedAdoption',
  surrogacy: 'Surrogacy',
  'forced-crime': 'Other',
  other: 'Other',
} as const
export type Harm = keyof typeof harms

export const methods = {
  'physical-threats': 'PhysicalThreats',
  'threat-of-authorities': 'ThreatsLawEnforcement',
  'threats-to-family': 'ThreatensChildrenFamily',
  debt: 'DebtBondage',
  'false-promises': 'FalsePromises',
  'physical-harm': 'PhysicalAbuse',
  'sexual-harm': 'SexualAbuse',
  'takes-earnings': 'TakesEarnings',
  'limits-money': 'RestrictsFinancialAccess',
  'limits-care': 'RestrictsMedicalCare',
  'withholds-necessities': 'WithholdsNecessities',
  'psychological-harm': 'PsychologicalAbuse',
  substances: 'PsychoactiveSubstance',
  'long-hours': 'ExcessiveWorkingHours',
  'withholds-papers': 'WithholdsDocuments',
  'limits-movement': 'Other',
  other: 'Other',
} as const
export type Method = keyof typeof methods

/** Every kind of harm by its code, for the settings and for lists. */
export const harmCodes = [
  'forced-labour',
  'sexual',
  'child-labour',
  'forced-marriage',
  'servitude',
  'armed-group',
  'organ-removal',
  'forced-begging',
  'forced-adoption',
  'surrogacy',
  'forced-crime',
  'other',
] as const satisfies readonly Harm[]
