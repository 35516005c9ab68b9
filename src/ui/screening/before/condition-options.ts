import type { Alone, Language } from '../../../screening/conditions.ts'
import type { Ability } from '../../../screening/patient.ts'
import type { Option } from '../../parts/choice.tsx'

export const aloneOptions: readonly Option<Alone>[] = [
  { value: 'alone', label: 'Yes, alone' },
  { value: 'companion-stays', label: 'Someone stays with them' },
  { value: 'police-or-guard', label: 'Police or a guard can hear' },
  { value: 'not-possible', label: 'No private place just now' },
]

export const languageOptions: readonly Option<Language>[] = [
  { value: 'shared-language', label: 'We share a language well' },
  { value: 'professional-interpreter', label: 'A professional interpreter is here or on the line' },
  { value: 'only-companion', label: 'The person who came with them interprets' },
  { value: 'nobody-free', label: 'No interpreter is free' },
]

export const abilityOptions: readonly Option<Ability>[] = [
  { value: 'able', label: 'Able to take part' },
  { value: 'not-now', label: 'Not now', hint: 'Unconscious, sedated, or too distressed.' },
  { value: 'capacity-in-doubt', label: 'In doubt whether they can decide for themselves' },
]
