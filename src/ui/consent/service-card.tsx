import { useId } from 'react'
import { needWords } from '../../screening/wording.ts'
import { canRefer, lastChecked, whyNotReferred } from '../../site/freshness.ts'
import type { Service } from '../../site/site.ts'
import { Button } from '../parts/button.tsx'
import type { View } from '../view.ts'
import { OfferTerms } from './offer-terms.tsx'

/** What a service is, and under it the talk about it. One that cannot be chosen says why. R-027 R-032 */
export function ServiceCard({
  view,
  service,
  open,
  onToggle,
}: {
  view: View
  service: Service
  open: boolean
  onToggle: () => void
}) {
  const id = useId()
  const now = view.now()
  const current = canRefer(service, now)
  return (
    <article className={`card${current.ok ? '' : ' card--quiet'}`} aria-labelledby={id}>
      <div className="card__head">
        <h2 id={id}>{service.name}</h2>
        <Decision decision={view.kept.sharing[service.id]?.decision} />
      </div>
      <p className="govuk-body">{service.does}</p>
      <dl className="facts">
        <dt>Helps with</dt>
        <dd>{service.needs.map((need) => needWords[need]).join(' · ')}</dd>
        <dt>For</dt>
        <dd>{peopleOf(service)}</dd>
        <dt>Phone</dt>
        <dd>
          {service.contact.phone}
          {service.contact.hours && ` (${service.contact.hours})`}.{' '}
          {current.ok && lastChecked(service.contact, view.site.switchboard, now)}
        </dd>
      </dl>
      {current.ok ? (
        <Button look="second" onPress={onToggle}>
          {open ? 'Close' : `Talk about ${service.name}`}
        </Button>
      ) : (
        <p className="govuk-body card__why">{whyNotReferred(service, now)}</p>
      )}
      {current.ok && open && <OfferTerms view={view} service={service} />}
    </article>
  )
}

const decisionWords = {
  agrees: 'The patient agrees',
  'does-not-agree': 'The patient does not agree',
} as const

function Decision({ decision }: { decision: keyof typeof decisionWords | undefined }) {
  return decision ? <strong className="card__state">{decisionWords[decision]}</strong> : null
}

function peopleOf({ serves }: Service): string {
  const people = serves.people.map((one) => one.charAt(0).toUpperCase() + one.slice(1)).join(', ')
  return serves.languages.length === 0 ? people : `${people}. Speaks ${serves.languages.join(', ')}`
}
