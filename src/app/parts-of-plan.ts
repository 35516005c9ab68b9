import { instrumentResponseFrom } from '../fhir/write/instrument-response.ts'
import { responseFrom } from '../fhir/write/response.ts'
import { writtenParts } from '../fhir/write/written-parts.ts'
import type { Site } from '../site/site.ts'
import type { WritePlan } from '../write-back/plan.ts'
import type { WrittenPart } from '../write-back/written-part.ts'

/** The notes of a plan, line by line, as the entries hold them that would be sent. */
export function partsOfPlan(plan: WritePlan, site: Site): WrittenPart[] {
  return plan.writes.flatMap((write) => {
    if (write.write === 'response') return writtenParts(responseFrom(write, plan, site), 'The note')
    if (write.write !== 'instrument') return []
    const { name } = write.instrument.setting
    return writtenParts(instrumentResponseFrom(write, plan, site), name)
  })
}
