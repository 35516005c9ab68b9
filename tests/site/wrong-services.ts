import { aService } from '../support/a-site.ts'

export const wrongServices: readonly [path: string, value: unknown, sentence: string][] = [
  [
    'services.0.id',
    'Harbour House',
    'services[0].id: "Harbour House" cannot be used. Use a short name of small letters, digits and hyphens, for example "harbour-house".',
  ],
  [
    'services.0.kind',
    'charity',
    'services[0].kind: "charity" cannot be used. Use one of "first-point-of-service", "shelter", "health", "legal", "support", "local-authority", "police-unit", "anti-slavery-partnership", "helpline", for example "first-point-of-service".',
  ],
  [
    'services.0.needs',
    [],
    'services[0].needs: [] cannot be used. Use a list of at least one, out of "shelter", "food", "health", "psychological", "legal-or-immigration", "interpreting", "gp-registration", "police", for example ["shelter"].',
  ],
  [
    'services.0.serves.people',
    ['boys'],
    'services[0].serves.people[0]: "boys" cannot be used. Use one of "women", "men", "children", "anyone", for example "women".',
  ],
  [
    'services.0.serves.languages',
    'English',
    'services[0].serves.languages: "English" cannot be used. Use a list of languages, which may be empty, for example ["English"].',
  ],
  [
    'services.0.level',
    undefined,
    'services[0].level is missing. Use one of "local", "country", for example "local".',
  ],
  [
    'services.0.place',
    { km: 3 },
    'services[0].place.area is missing. Use text that is not empty, for example "Hillside, in town".',
  ],
  [
    'services.0.serves.ages',
    { from: 'adult' },
    'services[0].serves.ages.from: "adult" cannot be used. Use a whole number from 0 to 120, for example 18.',
  ],
  [
    'services.0.serves.interpreter',
    'on request',
    'services[0].serves.interpreter: "on request" cannot be used. Use true or false, for example true.',
  ],
  [
    'services.0.serves.harm',
    ['labour'],
    'services[0].serves.harm[0]: "labour" cannot be used. Use one of "any", "forced-labour", "sexual", "child-labour", "forced-marriage", "servitude", "armed-group", "organ-removal", "forced-begging", "forced-adoption", "surrogacy", "forced-crime", "other", for example "any".',
  ],
  [
    'services.0.writtenIn',
    'Polish',
    'services[0].writtenIn: "Polish" cannot be used. Use a list of languages, which may be empty, for example ["English"].',
  ],
  [
    'services.0.benefits',
    [],
    'services[0].benefits: [] cannot be used. Use a list of at least one text, for example ["A room of your own"].',
  ],
]

/** What one setting of a service alone cannot get wrong. */
export const contradictingServices: readonly [path: string, value: unknown, sentence: string][] = [
  [
    'services',
    [aService('open-door', 'Open Door', ['health']), aService('open-door', 'Another', ['health'])],
    'services[1].id: "open-door" is taken. Use an id that nothing else has, for example "open-door-2".',
  ],
  ...['victim-support', 'police-unit'].map((id): [string, unknown, string] => [
    'services.0.id',
    id,
    `services[0].id: "${id}" has "${id.split('-')[0]}" in it, which tells anyone who sees it what this is about. Use neutral words, for example "town-office".`,
  ]),
  [
    'services.0.id',
    'child-protection',
    'services[0].id: "child-protection" is taken. Use an id that nothing else has, for example "child-protection-2".',
  ],
  ...[
    'review',
    'follow-up',
    'retry',
    'ask-alone',
    'ask-on-waking',
    'on-hold',
    'stopped',
    'refusal',
    'probe',
    'removed',
    'done-1',
  ].map((id): [string, unknown, string] => [
    'services.0.id',
    id,
    `services[0].id: "${id}" is taken. Use an id that nothing else has, for example "${id}-2".`,
  ]),
  [
    'services.0.needs',
    ['shelter', 'police'],
    'services[0].needs: ["shelter","police"] mixes the police with other help, and they are a separate choice. Use needs ["police"] with kind "police-unit" and with no other, for example a second service for the police.',
  ],
  [
    'services.0.kind',
    'police-unit',
    'services[0].needs: ["shelter","food"] mixes the police with other help, and they are a separate choice. Use needs ["police"] with kind "police-unit" and with no other, for example a second service for the police.',
  ],
  [
    'services.0.serves.ages',
    { from: 18, to: 16 },
    'services[0].serves.ages.to: 16 is below from, 18. Use the greatest age it takes, for example 25.',
  ],
]
