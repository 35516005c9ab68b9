/** How far a recorded fact may go: A names it, B is worth asking about, C is background and never suggested. */
export type Tier = 'A' | 'B' | 'C'

/** A thing a rule can speak about. The codes behind each one are ConceptMaps in `fhir-resources/concept-maps`. */
const TIERS = {
  'earlier-exploitation': 'A',
  'earlier-exploitation-child': 'A',
  'abuse-or-assault': 'B',
  injury: 'C',
  'work-injury': 'B',
  'harmful-work': 'B',
  'work-sector': 'C',
  'poor-nutrition': 'B',
  'body-mass': 'C',
  'food-insecurity': 'C',
  'self-care': 'B',
  exhaustion: 'B',
  'trauma-reaction': 'B',
  'mood-or-anxiety': 'C',
  'self-harm': 'B',
  'suicide-item': 'C',
  'substance-use': 'C',
  infection: 'C',
  pregnancy: 'C',
  'late-antenatal-care': 'B',
  'left-against-advice': 'B',
  'emergency-visit': 'C',
  'living-conditions': 'C',
  isolation: 'C',
  'feels-unsafe': 'B',
  'money-control': 'B',
  companion: 'B',
  'companion-interprets': 'B',
  'companion-employer': 'B',
  'interpreter-needed': 'C',
  'child-risk': 'B',
} as const satisfies Record<string, Tier>

export type Concept = keyof typeof TIERS

export const concepts = Object.keys(TIERS).filter(isConcept)

export function isConcept(name: string): name is Concept {
  return Object.hasOwn(TIERS, name)
}

export function tierOf(concept: Concept): Tier {
  return TIERS[concept]
}
