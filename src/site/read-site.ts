import * as z from 'zod/mini'
import { contradictions } from './cross-checks.ts'
import { Site } from './site.ts'
import { sentenceFor } from './site-sentence.ts'

export type SiteResult = { ok: true; site: Site } | { ok: false; sentences: string[] }

/** One hospital's settings, or a sentence for each thing that is wrong with them. There are no settings to fall back on. */
export function readSite(json: unknown): SiteResult {
  const parsed = z.safeParse(Site, json)
  const sentences = parsed.success
    ? contradictions(parsed.data)
    : parsed.error.issues.flatMap((issue) => sentenceFor(issue, json))
  return parsed.success && sentences.length === 0 ? { ok: true, site: parsed.data } : { ok: false, sentences }
}
