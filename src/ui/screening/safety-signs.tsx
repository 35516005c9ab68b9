import { safetySigns, unclearSafetySigns } from '../../indicators/safety-signs.ts'
import { Aside } from '../parts/aside.tsx'
import { SourceList } from '../record/source-list.tsx'
import type { View } from '../view.ts'

const MOST = 3

/** What the record holds on suicide and self-harm, beside the need it belongs to. It counts towards nothing else. */
export function SafetySigns({ view: { chart, now } }: { view: View }) {
  const signs = chart ? safetySigns(chart, now()) : []
  const unclear = chart ? unclearSafetySigns(chart, now()) : []
  if (signs.length + unclear.length === 0) return null
  return (
    <Aside>
      {signs.length > 0 && (
        <>
          The record mentions suicide or self-harm:
          <SourceList evidence={signs} most={MOST} />
        </>
      )}
      {unclear.length > 0 && (
        <>
          The record holds an answer about suicide or self-harm that was not understood. Read it yourself:
          <SourceList evidence={unclear} most={MOST} />
        </>
      )}
    </Aside>
  )
}
