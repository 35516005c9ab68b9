import { judged } from '../../screening/judgement.ts'
import {
  explainPoints,
  informationItems,
  noOffer,
  notYetExplained,
  type Explained,
  type Information,
  type Lapsed,
  type Offer,
} from '../../screening/sharing.ts'
import { explainedWords, informationWords, policeWords } from '../../screening/wording.ts'
import { isPolice } from '../../site/service.ts'
import type { Service } from '../../site/site.ts'
import { needsFor, valueOf } from '../../write-back/content.ts'
import { Button } from '../parts/button.tsx'
import { Ticks, type Tick } from '../parts/ticks.tsx'
import { goTo, type View } from '../view.ts'
import { pageNames } from '../screening/page-names.ts'
import { RegionRules } from '../region/region-rules.tsx'
import { LiveSentence } from './live-sentence.tsx'
import { explainFirst, hasWords, TalkPoints } from './talk-points.tsx'

/** Explain, choose what is shared, then ask. Changing the terms afterwards asks again. R-046 R-047 R-048 */
export function OfferTerms({ view, service }: { view: View; service: Service }) {
  const { kept, tell } = view
  const offer = kept.sharing[service.id] ?? noOffer
  return (
    <div className="terms">
      <Outline service={service} />
      <div className="two-columns">
        <Ticks
          legend="Explained to the patient"
          hint="Tick each one when you have talked about it."
          items={explainPoints.map((value) => ({ value, label: wordsFor(value, view, service) }))}
          ticked={offer.explained}
          onTick={(point, done) => tell({ type: 'explained', service: service.id, point, done })}
        />
        <Ticks
          legend="What may be shared"
          hint="Only what the patient chooses."
          items={sharable(view, service)}
          ticked={offer.information}
          onTick={(item, shared) => tell({ type: 'information', service: service.id, item, shared })}
        />
      </div>
      <TalkPoints view={view} service={service} />
      <LiveSentence view={view} service={service} offer={offer} />
      <Unreachable view={view} offer={offer} />
      <Asking view={view} service={service} offer={offer} />
    </div>
  )
}

/** Nobody is told that the police are no part of it where they may be. R-137 R-149 */
function wordsFor(point: Explained, view: View, service: Service): string {
  if (point !== 'police-separate') return explainedWords[point]
  if (isPolice(service)) return policeWords.police
  return explainFirst(view, service).length > 0 ? policeWords['leads-on'] : explainedWords[point]
}

function Outline({ service: { benefits, mayGoWrong } }: { service: Service }) {
  return (
    <dl className="facts">
      <dt>Can help with</dt>
      <dd>{benefits.join(' · ')}</dd>
      <dt>May go wrong</dt>
      <dd>{mayGoWrong.join(' · ')}</dd>
    </dl>
  )
}

/** Only what there is something to say about: nobody is asked to share an empty line. */
function sharable({ chart, kept }: View, service: Service): Tick<Information>[] {
  if (!chart) return []
  const { person } = chart
  const sayable = { kept, person, judged: judged(kept.judgement), needs: needsFor(kept, service) }
  return informationItems.flatMap((value) => {
    const said = valueOf(value, sayable)
    return said === '' ? [] : [{ value, label: capital(informationWords[value]), hint: said }]
  })
}

/** Whoever is sent a name and no way to use it can only wait. DF-9 */
function Unreachable({ view, offer: { information } }: { view: View; offer: Offer }) {
  if (information.length === 0 || information.includes('safe-contact')) return null
  const { how, never } = view.kept.contact
  return (
    <p className="govuk-body">
      They are not told how to reach the patient.{' '}
      {`${how}${never}`.trim() === ''
        ? 'Agree how the patient gets in touch with them, or note a safe way first.'
        : 'Agree how the patient gets in touch with them, or share the safe way to make contact.'}{' '}
      <Button look="quiet" onPress={goTo(view, 'contact')}>
        {pageNames.contact}
      </Button>
    </p>
  )
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function Asking({ view, service, offer }: { view: View; service: Service; offer: Offer }) {
  const missing = stillMissing(view, service, offer)
  const answer = (decision: 'agrees' | 'does-not-agree') =>
    view.tell({ type: 'offer-answered', service: service.id, decision, at: view.now() })
  return (
    <fieldset className="terms__asking">
      <legend className="govuk-visually-hidden">The patient’s answer about {service.name}</legend>
      <output className="govuk-body terms__answer">
        {offer.decision === 'agrees' && 'The patient agrees. Nothing is sent until you save.'}
        {offer.decision === 'does-not-agree' && 'That is fine. Care goes on.'}
        {offer.decision === undefined && offer.lapsed && `${lapsedWords[offer.lapsed]} `}
        {offer.decision === undefined && missing}
      </output>
      {offer.decision === 'does-not-agree' && <RegionRules view={view} about="declining" people="adults" />}
      <div className="govuk-button-group">
        <Button look="second" disabled={missing !== ''} onPress={() => answer('agrees')}>
          Agrees
        </Button>
        <Button look="second" onPress={() => answer('does-not-agree')}>
          Does not agree
        </Button>
      </div>
    </fieldset>
  )
}

const lapsedWords: Record<Lapsed, string> = {
  'terms-changed': 'What the patient agreed to has changed, so they are asked again.',
  'not-wanted': 'They said yes, and since then that they would rather not. Ask again only if they want it.',
  'someone-near': 'Their yes was called off while they could not speak for themselves. Ask them alone.',
  stopped: 'A referral there was stopped or put on hold, so they are asked again.',
}

/** Why a yes cannot be taken yet. A no can always be. */
function stillMissing(view: View, service: Service, offer: Offer): string {
  const first = explainFirst(view, service)
  if (!hasWords(view, first))
    return 'No yes can be taken yet: the list of what has to be explained first is not loaded.'
  if (notYetExplained(offer, first).length > 0)
    return 'Before a yes can be taken, explain everything in the list.'
  return offer.information.length === 0 ? 'Before a yes can be taken, choose what may be shared.' : ''
}
