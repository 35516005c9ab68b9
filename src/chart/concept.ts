/** How far a recorded fact may go: A names it, B is worth asking about, C is background and never suggested. */
export type Tier = 'A' | 'B' | 'C'

/**
 * A thing a rule can speak about. The codes behind each one are ConceptMaps in `fhir-resources/concept-maps`; a code
 * never gets a stronger tier there than its source gave it, weaker ones have a concept of their own.
 */
const TIERS = {
  'earlier-exploitation': 'A',
  'earlier-exploitation-child': 'A',
  /** An examination for it, which may have ruled it out: not a diagnosis. */
  'earlier-examination': 'A',
  'earlier-risk': 'A',
  'abuse-or-assault': 'B',
  assault: 'B',
  'crime-against-them': 'B',
  'unspecified-harm': 'C',
  injury: 'C',
  scar: 'C',
  'work-injury': 'B',
  'harmful-work': 'B',
  /** Work alone is never a concern, whatever the sector. R-130 */
  'work-sector': 'C',
  'poor-nutrition': 'B',
  'body-mass': 'C',
  'body-weight': 'C',
  'food-insecurity': 'C',
  hygiene: 'C',
  'self-care': 'C',
  exhaustion: 'B',
  'poor-sleep': 'C',
  'trauma-reaction': 'B',
  'mood-or-anxiety': 'C',
  'memory-loss': 'C',
  'self-harm': 'B',
  'suicide-item': 'C',
  'substance-use': 'C',
  infection: 'C',
  /** A test or a contact: it says that someone looked, not that something was found. */
  'infection-check': 'C',
  /** Recorded again and again for one infection, so it never makes a pattern. */
  'lasting-infection': 'C',
  pregnancy: 'C',
  'unwanted-pregnancy': 'B',
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
  'companion-speaks': 'B',
  'interpreter-needed': 'C',
  'ran-away': 'B',
  'lives-apart': 'B',
  neglect: 'B',
  'child-risk': 'B',
  'no-schooling': 'C',
} as const satisfies Record<string, Tier>

export type Concept = keyof typeof TIERS

export const concepts = Object.keys(TIERS).filter(isConcept)

export function isConcept(name: string): name is Concept {
  return Object.hasOwn(TIERS, name)
}

export function tierOf(concept: Concept): Tier {
  return TIERS[concept]
}
