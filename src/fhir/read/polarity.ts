import type { Coding } from './elements.ts'

/** What an answer in words or codes amounts to. Unknown is neither yes nor no. */
export type Polarity = 'positive' | 'negative' | 'unknown'

/** "Declined", "not asked" and the like come first: they have a 'not' in them and yet are no answer. */
const UNKNOWN =
  /\b(?:unknown|un(?:able|willing) to|not (?:known|asked|recorded|tested|done|performed|assessed|applicable|sure|stated)|(?:prefers?|chooses?|chose|wish(?:es)?) not|do(?:es)? not (?:know|wish|want)|did not (?:answer|say)|don'?t know|declined?|refused?|n\/a|indeterminate|inconclusive|equivocal|invalid|pending|masked|withheld)\b/i
/** No negation may ever be read as its opposite: "no signs of", "denies", "never", "non-reactive". */
const NEGATIVE =
  /\b(?:no|not|never|none|nil|non|neither|nor|without|den(?:y|ies|ied)|negative|neg|absent|absence|free (?:of|from)|false|undetected|unremarkable|normal|ruled out|isn'?t|wasn'?t|hasn'?t|doesn'?t|didn'?t)\b/i

export function polarityOfText(text: string): Polarity {
  if (text.trim() === '' || UNKNOWN.test(text)) return 'unknown'
  return NEGATIVE.test(text) ? 'negative' : 'positive'
}

const V2_YES_NO = 'http://terminology.hl7.org/CodeSystem/v2-0136'
const NO_VALUE = [
  'http://terminology.hl7.org/CodeSystem/v3-NullFlavor',
  'http://terminology.hl7.org/CodeSystem/data-absent-reason',
]
const INTERPRETATION = 'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation'

/** Yes and no where the code itself is the word; for everything else the words beside the code are read. */
const CODED: Readonly<Record<string, Polarity>> = {
  [`${V2_YES_NO}|Y`]: 'positive',
  [`${V2_YES_NO}|N`]: 'negative',
  [`${INTERPRETATION}|POS`]: 'positive',
  [`${INTERPRETATION}|DET`]: 'positive',
  [`${INTERPRETATION}|NEG`]: 'negative',
  [`${INTERPRETATION}|ND`]: 'negative',
  'http://loinc.org|LA33-6': 'positive',
  'http://loinc.org|LA32-8': 'negative',
  'http://snomed.info/sct|373066001': 'positive',
  'http://snomed.info/sct|373067005': 'negative',
}

/** Undefined where the code says nothing either way. */
export function polarityOfCoding({ system, code }: Coding): Polarity | undefined {
  if (system !== undefined && NO_VALUE.includes(system)) return 'unknown'
  return CODED[`${system}|${code}`]
}
