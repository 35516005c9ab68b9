import * as z from 'zod/mini'
import { joined, PackFile, type Pack } from './pack.ts'
import { sentenceFor } from './site-sentence.ts'

export type PackResult = { ok: true; pack: PackFile } | { ok: false; sentences: string[] }

/** One region's file, or a sentence for each thing that is wrong with it. `file` is what the sentences call it. */
export function readPack(json: unknown, file: string): PackResult {
  const parsed = z.safeParse(PackFile, json)
  const sentences = parsed.success
    ? contradictions(parsed.data)
    : parsed.error.issues.flatMap((issue) => sentenceFor(issue, json, { schema: PackFile, file }))
  return parsed.success && sentences.length === 0 ? { ok: true, pack: parsed.data } : { ok: false, sentences }
}

/** The files of one region, its own first, as one. They come with the app, so that one with a mistake is a fault of ours. */
export function readPacks(files: readonly unknown[]): Pack {
  const read = files.map((json) => {
    const result = readPack(json, 'the region’s pack')
    if (!result.ok) throw new Error(result.sentences.join(' '))
    return result.pack
  })
  const [own, ...shared] = read
  if (!own) throw new Error('A region needs a file of its own.')
  return joined(own, shared)
}

/** What no single line can say: a name used twice, and a review before the day it was checked. */
function contradictions(pack: PackFile): string[] {
  const { contacts, rules, consentTalk, nationalForm, toFillIn, reading, context } = pack
  const named = { contacts, rules, consentTalk, nationalForm, toFillIn }
  const listed = { ...named, reading, context }
  return [
    ...Object.entries(named).flatMap(([list, entries]) => repeated(list, entries)),
    ...Object.entries(listed).flatMap(([list, entries]) =>
      entries.flatMap(({ verifiedOn, reviewBy }, at) =>
        reviewBy < verifiedOn
          ? [
              `${list}[${at}].reviewBy: "${reviewBy}" is before verifiedOn, "${verifiedOn}". Use the day by which it must be checked again, for example a year later.`,
            ]
          : [],
      ),
    ),
  ]
}

function repeated(list: string, entries: readonly { id: string }[]): string[] {
  const ids = entries.map(({ id }) => id)
  return ids.flatMap((id, at) =>
    ids.indexOf(id) < at
      ? [`${list}[${at}].id: "${id}" is taken. Use an id that nothing else has, for example "${id}-2".`]
      : [],
  )
}
