export const REGIONS = [
  'uk-england-wales',
  'uk-scotland',
  'uk-northern-ireland',
  'us',
  'international',
] as const
export type Region = (typeof REGIONS)[number]
