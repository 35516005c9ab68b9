/** What signing in needs to know from the record itself. */
export interface People {
  patients(): Promise<readonly ListedPatient[]>
  hasPatient(patient: string): Promise<boolean>
  hasEncounter(patient: string, encounter: string): Promise<boolean>
  /** The RelatedPerson who opens the portal in the patient's place, if there is one. */
  proxyOf(patient: string): Promise<string | undefined>
}

export interface ListedPatient {
  id: string
  name: string
  born?: string
}
