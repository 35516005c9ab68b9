import { allItems, itemsIn, type Item } from './instrument.ts'

/**
 * On whose answer it hangs whether one of these is asked, however far: as long as that is open nobody knows what the tool
 * asks, and a sum without it would be taken for a whole one. By linkId.
 */
export function gatesOf(items: readonly Item[], those: readonly Item[]): ReadonlySet<string> {
  const all = allItems(items)
  const hangsOn = new Map(
    all.map(({ linkId, enabledWhen }) => [linkId, (enabledWhen?.when ?? []).map(({ question }) => question)]),
  )
  for (const item of all) for (const { linkId } of itemsIn(item)) hangsOn.get(linkId)?.push(item.linkId)
  const gates = new Set<string>()
  const ahead = those.flatMap(({ linkId }) => hangsOn.get(linkId) ?? [])
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (gates.has(next)) continue
    gates.add(next)
    ahead.push(...(hangsOn.get(next) ?? []))
  }
  return gates
}
