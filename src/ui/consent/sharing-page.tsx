import { useState } from 'react'
import { servicesFor } from '../../screening/services-for.ts'
import type { Service } from '../../site/site.ts'
import { Button } from '../parts/button.tsx'
import { Fold } from '../parts/fold.tsx'
import { Page } from '../parts/page.tsx'
import { PhoneLine } from '../parts/phone-line.tsx'
import { RegionHelplines, RegionWays } from '../region/region-ways.tsx'
import { goTo, type View } from '../view.ts'
import { ServiceCard } from './service-card.tsx'
import { nextWords } from '../screening/next-words.ts'

/** One service, one decision. A no is as good an ending as a yes. R-046 R-047 R-048 */
export function SharingPage({ view }: { view: View }) {
  const [open, setOpen] = useState<string>()
  const { fitting, others, helplines } = servicesFor(view.kept, view.site.services)
  const card = (service: Service) => (
    <ServiceCard
      key={service.id}
      view={view}
      service={service}
      open={open === service.id}
      onToggle={() => setOpen(open === service.id ? undefined : service.id)}
    />
  )
  return (
    <Page
      title="Who could help"
      lead="Go through one service at a time. Nothing is sent before the patient says yes, and you save."
      actions={
        <>
          <Button onPress={goTo(view, 'writing')}>{nextWords('writing')}</Button>
          <Button look="second" onPress={goTo(view, 'paper')}>
            A letter to take along
          </Button>
        </>
      }
    >
      {fitting.map(card)}
      {fitting.length === 0 && <NothingFits />}
      {others.length > 0 && <Fold summary="Other services">{others.map(card)}</Fold>}
      <Helplines view={view} helplines={helplines} />
      <RegionHelplines view={view} />
      <RegionWays view={view} />
    </Page>
  )
}

function NothingFits() {
  return (
    <p className="govuk-body">
      No service in the list fits what the patient asked for. You can still care, agree on a next visit, and
      ask the team for advice.
    </p>
  )
}

function Helplines({ view: { site, now }, helplines }: { view: View; helplines: readonly Service[] }) {
  if (helplines.length === 0) return null
  return (
    <section aria-label="Numbers anyone may phone">
      <h2>Numbers anyone may phone</h2>
      <p className="govuk-body">For the patient or for you, without giving a name. Nothing is sent.</p>
      {helplines.map(({ id, name, contact }) => (
        <PhoneLine key={id} contact={{ ...contact, name }} switchboard={site.switchboard} now={now()} />
      ))}
    </section>
  )
}
