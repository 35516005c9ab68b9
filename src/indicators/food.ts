import type { Fact } from '../chart/chart.ts'
import { yearsSince } from '../chart/dates.ts'
import type { Found, Indicator, Moment } from './indicator.ts'

/** Adults, kg/m2. Lower than this is background to look at, and never a suggestion by itself. */
const LOW_BODY_MASS = 18.5
const ADULT = 18

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
  return wasAdult && quantity.unit === 'kg/m2' && quantity.value < LOW_BODY_MASS
}

/** The newest and the oldest weight, when the newest is the lower: how much lower matters is for the clinician to say. */
function weightFall(facts: readonly Fact[]): Fact[] {
  const weights = facts.filter(({ concept, quantity, date }) => concept === 'body-weight' && quantity && date)
  const [newest, oldest] = [weights[0], weights.at(-1)]
  if (!newest?.quantity || !oldest?.quantity || newest.quantity.unit !== oldest.quantity.unit) return []
  return newest.quantity.value < oldest.quantity.value ? [newest, oldest] : []
}
