import * as z from 'zod/mini'
import { field, text, yesOrNo } from './field.ts'

const EXAMPLE = {
  enabled: false,
  purpose: 'To find out where help is missing.',
  goesTo: 'The health board for this region. No one else.',
  keptFor: 'It is kept for three years.',
  askAt: 'You can ask our team at any time.',
}

/** Off unless a hospital switches it on. What it is for is said to each patient in these words, before they answer. */
export const CaseDataExport = field(
  z.strictObject({
    enabled: yesOrNo(false),
    purpose: text(EXAMPLE.purpose),
    goesTo: text(EXAMPLE.goesTo),
    keptFor: text(EXAMPLE.keptFor),
    askAt: text(EXAMPLE.askAt),
  }),
  'enabled, purpose, goesTo, keptFor and askAt',
  EXAMPLE,
)
