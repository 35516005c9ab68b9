import { act } from './act.ts'
import { body } from './body.ts'
import { child } from './child.ts'
import { companion } from './companion.ts'
import { control } from './control.ts'
import { food } from './food.ts'
import type { Indicator } from './indicator.ts'
import { infections } from './infections.ts'
import { injuries } from './injuries.ts'
import { mind } from './mind.ts'
import { purpose } from './purpose.ts'
import { setting } from './setting.ts'
import { threats } from './threats.ts'

/** Everything Sphere may look for or ask about. The FHIR Questionnaire is made from it. */
export const catalogue: readonly Indicator[] = [
  ...act,
  ...companion,
  ...control,
  ...threats,
  ...purpose,
  injuries,
  infections,
  food,
  ...body,
  ...mind,
  ...setting,
  ...child,
]

/** The indicators of one conversation, in its words. Where age is in doubt the person is a child. R-157 */
export function catalogueFor(person: 'adult' | 'child'): Indicator[] {
  const concerned = catalogue.filter(({ people }) => people === 'anyone' || people === person)
  return person === 'adult'
    ? concerned
    : concerned.map((indicator) => ({ ...indicator, ...indicator.forChild }))
}

export function indicatorById(id: string): Indicator | undefined {
  return catalogue.find((indicator) => indicator.id === id)
}
