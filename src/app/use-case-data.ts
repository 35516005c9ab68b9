import { useState } from 'react'
import type { TeamSession } from '../fhir/session.ts'
import { readCase } from '../fhir/read/case-review.ts'
import type { Site } from '../site/site.ts'
import type { CaseShown } from '../ui/worklist/case-data-page.tsx'
import { caseDataOf } from '../worklist/case-data.ts'
import type { WorklistRow } from '../worklist/worklist.ts'
import { transportFor } from './transport-for.ts'

interface CaseDataAsked {
  shown: CaseShown | undefined
  /** Absent where the hospital has not switched it on: nothing then reads a review here. */
  ask: ((row: WorklistRow) => void) | undefined
  back: () => void
}

/** One case at a time, when somebody of the team asks for it. */
export function useCaseData(session: TeamSession, site: Site): CaseDataAsked {
  const [shown, setShown] = useState<CaseShown>()
  const ask = async ({ behind, patient }: WorklistRow) => {
    if (behind === undefined) return
    setShown('reading')
    const read = await readCase(transportFor(session, new AbortController().signal), {
      review: behind,
      patient,
    })
    if (!read.ok) return setShown({ problem: read.problem })
    const { review: found, birthDate } = read.value
    const about = { birthDate, organisation: site.organisation.name, caseId: crypto.randomUUID() }
    setShown((before) => before && caseDataOf(found, about))
  }
  return {
    shown,
    ask: site.caseDataExport?.enabled ? (row) => void ask(row) : undefined,
    back: () => setShown(undefined),
  }
}
