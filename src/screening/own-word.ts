import type { Conditions } from './conditions.ts'

/**
 * Whether what the patient says now is their own word: alone, understood without anyone who came along, and able. A
 * caller, a companion or the police speak for nobody. Being unwilling to talk about the rest takes nothing from it.
 * R-034 R-048 R-111 DF-10
 */
export function isPatientsOwnWord({ alone, language, ability }: Conditions): boolean {
  const understood = language === 'shared-language' || language === 'professional-interpreter'
  return alone === 'alone' && understood && ability === 'able'
}
