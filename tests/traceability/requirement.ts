import * as z from 'zod/mini'
import list from './requirements.json' with { type: 'json' }

const Requirement = z.strictObject({
  id: z.string().check(z.regex(/^[RP]-\d+$/)),
  type: z.enum(['FLAG', 'CONTEXT', 'ACTION', 'RULE', 'SAFETY', 'DATA', 'BRANCH', 'CONTACT', 'PRODUCT']),
  requirement: z.string(),
  /** IOM and UK are the two documents of the guidance; Sphere is what the product itself must be. */
  source: z.enum(['IOM', 'UK', 'Sphere']),
})
export type Requirement = z.infer<typeof Requirement>

/** What the guidance asks, one row each, in its order. */
export const requirements: readonly Requirement[] = z.parse(z.array(Requirement), list)

/** The requirements a text names, each once: `R-034 R-036` is two. */
export function idsIn(text: string): string[] {
  return [...new Set(text.match(/\b(?:R-\d{3}|P-\d)\b/g))]
}
