import * as z from 'zod/mini'
import { contact } from './contact.ts'
import { field, oneOf } from './field.ts'

/** What a number is for, in words that a stranger may read; each is translated with the words for patients. */
const ABOUT = ['health', 'housing', 'food', 'work', 'advice', 'talk'] as const

/** A number that may stand on paper: whoever finds it must learn nothing from it. R-140 R-070 */
export const HandOutNumber = field(
  z.strictObject({ about: oneOf(ABOUT), contact: contact() }),
  'what the number is about, and the contact',
  {
    about: 'housing',
    contact: {
      name: 'Housing advice',
      phone: '01632 960130',
      verifiedOn: '2026-10-01',
      reviewBy: '2027-10-01',
    },
  },
)
export type HandOutNumber = z.infer<typeof HandOutNumber>
