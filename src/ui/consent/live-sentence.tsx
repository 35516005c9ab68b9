import { consentSentence } from '../../consent/consent-sentence.ts'
import { judged } from '../../screening/judgement.ts'
import { informationItems, type Offer } from '../../screening/sharing.ts'
import { needToPatient } from '../../screening/wording.ts'
import type { Service } from '../../site/site.ts'
import { contentOf, needsFor } from '../../write-back/content.ts'
import { shownDayAt } from '../record/shown-date.ts'
import type { View } from '../view.ts'

const DAY = 86_400_000

/** The whole of what a yes would mean, changing as boxes are ticked, to be read out. */
export function LiveSentence({ view, service, offer }: { view: View; service: Service; offer: Offer }) {
  const { kept, site, chart } = view
  if (!chart) return null
  const needs = needsFor(kept, service)
  // An item that has nothing to say any more is not sent, whatever was ticked.
  const content = contentOf(offer.information, {
    kept,
    person: chart.person,
    judged: judged(kept.judgement),
    needs,
  })
  const from = offer.decidedAt ?? view.now()
  return (
    <p className="terms__sentence" aria-live="polite">
      {consentSentence({
        to: service.name,
        information: informationItems.filter((item) => content[item] !== undefined),
        purposes: needs.map((need) => needToPatient[need]),
        until: shownDayAt(from + site.consentDays * DAY),
      })}
    </p>
  )
}
