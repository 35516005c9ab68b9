import type { Fact } from '../chart/chart.ts'
import { judged as judgedFrom, type Judged } from '../screening/judgement.ts'
import { patientSideIsSafe, type Kept } from '../screening/kept.ts'
import { ageSettled, patientIs } from '../screening/patient.ts'
import type { Offer } from '../screening/sharing.ts'
import type { Service, Site } from '../site/site.ts'
import { agreedWith } from './agreed.ts'
import { childContent, mayCall, needsInOrder } from './content.ts'
import { doneToday } from './done-today.ts'
import type { Planning, Recipient, Withheld, Write, WritePlan } from './plan.ts'
import { instrumentsOf } from './instruments-of.ts'
import { childProtectionOf, teamTasks, TODAY } from './team-tasks.ts'

const DAY = 86_400_000

/** Everything that would be written, in words of our own. Nothing, until a person judged and chose to write. */
export function planWrites({ kept, frame, site, evidence, instruments, tasks }: Planning): WritePlan {
  const judged = judgedFrom(kept.judgement)
  const choice = kept.documentation?.choice
  const whole = { ...frame, patientSideIsSafe: patientSideIsSafe(kept) }
  if (!judged || !choice || choice === 'nothing') return { frame: whole, writes: [], withheld: [] }

  const { writes: referrals, withheld } = referralsOf(kept, judged, { ...whole, site })
  const writes: Write[] = [
    { write: 'response', kept, judged, evidence: usedEvidence(kept, evidence) },
    ...instrumentsOf(kept, instruments),
    ...flagOf(kept, judged, site, frame.at),
    ...referrals,
    ...teamTasks(kept, judged, site, frame.at),
    ...doneToday(tasks, { kept, judged, frame }),
    { write: 'provenance', sources: Object.values(usedEvidence(kept, evidence)).flat() },
  ]
  return { frame: whole, writes, withheld }
}

/** Only what a person weighed or answered is evidence; the rest of the record stays where it is. */
function usedEvidence(kept: Kept, evidence: Planning['evidence']): Readonly<Record<string, readonly Fact[]>> {
  const used = new Set([
    ...Object.entries(kept.weighed).flatMap(([id, as]) => (as === 'worth-asking' ? [id] : [])),
    ...Object.keys(kept.answers),
    ...Object.keys(kept.noticed),
  ])
  return Object.fromEntries(
    Object.entries(evidence).filter(([id, facts]) => used.has(id) && facts.length > 0),
  )
}

function flagOf(kept: Kept, judged: Judged, site: Site, at: number): Write[] {
  if (kept.documentation?.choice !== 'care-note' || judged.concern === 'none-recorded') return []
  return [
    { write: 'flag', text: site.careNote.text, from: at, reviewBy: at + site.careNote.reviewDays * DAY },
  ]
}

interface Referring {
  site: Site
  at: number
  person: Planning['frame']['person']
}

function referralsOf(kept: Kept, judged: Judged, to: Referring): { writes: Write[]; withheld: Withheld[] } {
  const patient = patientIs(kept.conditions, kept.age)
  if (patient === 'child') return asChild(kept, judged, to)
  if (patient === 'adult-not-able') return { writes: [], withheld: notAdult(kept, to.site) }

  const writes: Write[] = []
  const withheld: Withheld[] = []
  for (const [service, offer] of offersOf(kept, to.site)) {
    const made = adultReferral(service, offer, kept, judged, to)
    if ('because' in made) withheld.push(made)
    else writes.push(...made.writes)
  }
  const refused = withheld.some(({ because }) => because === 'patient-declined')
  if (refused && kept.documentation?.keepRefusal) writes.push({ write: 'refusal', at: to.at })
  return { writes, withheld }
}

/** A missing birth date is nobody's doubt: until a person has judged the age, nothing goes out on it. DF-4 */
function asChild(kept: Kept, judged: Judged, to: Referring): { writes: Write[]; withheld: Withheld[] } {
  const writes = childReferral(kept, judged, to)
  const withheld = notAdult(kept, to.site)
  if (writes.length === 0 || ageSettled(kept.conditions.age, kept.age)) return { writes, withheld }
  const recipient = to.site.childProtection.name
  return { writes: [], withheld: [{ recipient, because: 'age-not-settled' }, ...withheld] }
}

function childReferral(kept: Kept, judged: Judged, { site, at, person }: Referring): Write[] {
  if (judged.concern === 'none-recorded') return []
  const recipient = childProtectionOf(site)
  const until = at + site.consentDays * DAY
  const content = childContent({ kept, person, judged })
  return [
    {
      write: 'referral',
      recipient,
      basis: 'duty-to-protect',
      content,
      needs: needsInOrder(kept),
      callingProhibited: !mayCall(kept.contact, content),
      urgent: true,
      until,
    },
    { write: 'fulfil', recipient, urgent: true, until, due: at + TODAY },
  ]
}

function adultReferral(
  service: Service,
  offer: Offer,
  kept: Kept,
  judged: Judged,
  to: Referring,
): { writes: Write[] } | Withheld {
  const agreed = agreedWith(service, offer, { kept, judged, ...to })
  if ('because' in agreed) return agreed

  const { consent, content, needs } = agreed
  const recipient: Recipient = { id: service.id, name: service.name, known: service.known }
  const urgent = judged.concern === 'serious' || judged.concern === 'danger-now'
  const { until } = consent
  const callingProhibited = !mayCall(kept.contact, content)
  return {
    writes: [
      { write: 'consent', recipient, consent },
      { write: 'referral', recipient, basis: 'consent', content, needs, callingProhibited, urgent, until },
      { write: 'fulfil', recipient, urgent, until },
    ],
  }
}

function offersOf(kept: Kept, site: Site): [Service, Offer][] {
  return site.services.flatMap((service) => {
    const offer = kept.sharing[service.id]
    return offer?.decision || offer?.lapsed ? [[service, offer] as [Service, Offer]] : []
  })
}

function notAdult(kept: Kept, site: Site): Withheld[] {
  return offersOf(kept, site)
    .filter(([, offer]) => offer.decision === 'agrees')
    .map(([service]) => ({ recipient: service.name, because: 'not-an-adult-able-to-decide' }))
}
