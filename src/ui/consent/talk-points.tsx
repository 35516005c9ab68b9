import type { Point } from '../../screening/sharing.ts'
import { sourcesOf } from '../../site/pack-for.ts'
import type { Service } from '../../site/site.ts'
import { Ticks } from '../parts/ticks.tsx'
import { NOT_THEIR_STATUS } from '../screening/leave-out.ts'
import type { View } from '../view.ts'

/** What is explained about this service beside the rest. */
export function explainFirst({ kept }: View, { id }: Service): readonly Point[] {
  return kept.house.explainFirst[id] ?? []
}

/** Whether everything that must be explained has words here: nobody ticks what they could not read. */
export function hasWords({ pack }: View, first: readonly Point[]): boolean {
  if (first.length === 0) return true
  return typeof pack !== 'string' && first.every((id) => pack.consentTalk.some((point) => point.id === id))
}

/** A yes here can end in the national referral, so what that means is talked about first. R-049 R-149 R-150 R-151 */
export function TalkPoints({ view, service }: { view: View; service: Service }) {
  const { pack, kept, tell } = view
  const first = explainFirst(view, service)
  if (typeof pack === 'string' || !hasWords(view, first)) return null
  const points = pack.consentTalk.filter(({ id }) => first.some((point) => point === id))
  if (points.length === 0) return null
  return (
    <>
      <Ticks
        legend="Explained, because this service may refer them on"
        hint={`Tick each one when you have talked about it. They may take their time, and come back. ${NOT_THEIR_STATUS}`}
        items={first.flatMap((value) =>
          points.filter(({ id }) => id === value).map(({ text }) => ({ value, label: text })),
        )}
        ticked={kept.sharing[service.id]?.explained ?? []}
        onTick={(point, done) => tell({ type: 'explained', service: service.id, point, done })}
      />
      <p className="region__source">{sourcesOf(points, view.now())}</p>
    </>
  )
}
