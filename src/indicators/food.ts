import type { Fact } from '../chart/chart.ts'
import { yearsSince } from '../chart/dates.ts'
import type { Found, Indicator, Moment } from './indicator.ts'

/** Adults, kg/m2. Lower than this is background to look at, and never a suggestion by itself. */
const LOW_BODY_MASS = 18.5
const ADULT = 18
const BODY_MASS_UNITS = ['kg/m2', 'kg/m²', 'kg/m^2']
/** What one of each weighs in kg, by the names and the UCUM codes that records use. A pound is that by definition. */
const KILOGRAMS: Readonly<Record<string, number>> = {
  kg: 1,
  g: 0.001,
  '[lb_av]': 0.45359237,
  lb: 0.45359237,
  lbs: 0.45359237,
}

export const food: Indicator = {
  id: 'food',
  group: 'health-effect',
  topic: 'health',
  label: 'Poor nutrition, low weight or not enough food',
  why: 'Food is withheld as punishment, or too dear for those who are not paid.',
  explanations: [
    'Illness, medicines or an eating disorder',
    'Poverty with nobody behind it',
    'Always slim, and well',
  ],
  cannotTell: 'Whether anyone withholds food.',
  requirements: ['R-006', 'R-122'],
  people: 'anyone',
  prompt: 'Do you get enough to eat and drink?',
  childPrompt: 'When did you last eat?',
  concepts: ['poor-nutrition', 'body-mass', 'body-weight', 'food-insecurity'],
  find,
}

function find(facts: readonly Fact[], moment: Moment): Found {
  const fall = weightFall(facts)
  return {
    evidence: facts.filter((fact) => {
      if (fact.concept === 'body-weight') return fall.includes(fact)
      return fact.concept !== 'body-mass' || isLow(fact, moment)
    }),
  }
}

/** A code that says low stands for itself; a number is judged only for someone who was an adult that day. */
function isLow({ quantity, date }: Fact, { birthDate }: Moment): boolean {
  if (!quantity) return true
  const wasAdult = birthDate !== undefined && date !== undefined && yearsSince(birthDate, date.from) >= ADULT
  return wasAdult && BODY_MASS_UNITS.includes(quantity.unit) && quantity.value < LOW_BODY_MASS
}

/** The newest and the oldest weight, when the newest is the lower: how much lower matters is for the clinician to say. */
function weightFall(facts: readonly Fact[]): Fact[] {
  const weights = facts.flatMap((fact) => {
    const kilograms = fact.concept === 'body-weight' && fact.date ? inKilograms(fact.quantity) : undefined
    return kilograms === undefined ? [] : [{ fact, kilograms }]
  })
  const [newest, oldest] = [weights[0], weights.at(-1)]
  return newest && oldest && newest.kilograms < oldest.kilograms ? [newest.fact, oldest.fact] : []
}

function inKilograms(quantity: Fact['quantity']): number | undefined {
  const one = KILOGRAMS[quantity?.unit ?? '']
  return quantity && one !== undefined ? quantity.value * one : undefined
}
