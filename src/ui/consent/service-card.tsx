import { useId } from 'react'
import { isRuledOut } from '../../screening/competence.ts'
import type { Match } from '../../screening/services-for.ts'
import { noOffer } from '../../screening/sharing.ts'
import {
  competenceWords,
  kindWords,
  languageWords,
  placeWords,
  servedWords,
} from '../../screening/service-words.ts'
import { needWords } from '../../screening/wording.ts'
import { canRefer, lastChecked, whyNotReferred } from '../../site/freshness.ts'
import type { Service } from '../../site/site.ts'
import { referralsNow } from '../earlier/referrals-now.ts'
import { Aside } from '../parts/aside.tsx'
import { Button } from '../parts/button.tsx'
import { Fold } from '../parts/fold.tsx'
import { PhoneLine } from '../parts/phone-line.tsx'
import { shownDate } from '../record/shown-date.ts'
import type { View } from '../view.ts'
import { OfferTerms } from './offer-terms.tsx'

/** What a service is, and under it the talk about it. One that cannot be chosen says why. R-026 R-027 R-032 */
export function ServiceCard({
  view,
  match: { service, competence },
  open,
  onToggle,
}: {
  view: View
  match: Match
  open: boolean
  onToggle: () => void
}) {
  const id = useId()
  const { decision, lapsed } = view.kept.sharing[service.id] ?? noOffer
  const current = canRefer(service, view.now()).ok
  // What is not for this patient is not offered to them. An answer that was given can always be changed.
  const offered = current && (!isRuledOut(competence) || (decision ?? lapsed) !== undefined)
  return (
    <article className={`card${offered ? '' : ' card--quiet'}`} aria-labelledby={id}>
      <div className="card__head">
        <h2 id={id}>{service.name}</h2>
        <State words={decision ? decisionWords[decision] : lapsed && 'Ask the patient again'} />
      </div>
      <p className="govuk-body">{service.does}</p>
      <Facts view={view} service={service} words={competenceWords(competence)} />
      {offered && (
        <Button look="second" onPress={onToggle}>
          {open ? 'Close' : `Talk about ${service.name}`}
        </Button>
      )}
      <SentBefore view={view} service={service} />
      {!current && <p className="govuk-body card__why">{whyNotReferred(service, view.now())}</p>}
      {offered && open && <OfferTerms view={view} service={service} />}
      <ForThePatient view={view} service={service} />
    </article>
  )
}

function Facts({ view, service, words }: { view: View; service: Service; words: string }) {
  const { contact } = service
  const languages = languageWords(service)
  return (
    <dl className="facts">
      <dt>{kindWords[service.kind]}</dt>
      <dd>{placeWords(service)}</dd>
      <dt>Helps with</dt>
      <dd>{service.needs.map((need) => needWords[need]).join(' · ')}</dd>
      <dt>For</dt>
      <dd>
        {servedWords(service)}
        {languages && `. ${languages}`}
      </dd>
      <dt>This patient</dt>
      <dd>{words}</dd>
      <dt>Phone</dt>
      <dd>
        {contact.name}, {contact.phone}
        {contact.hours && ` (${contact.hours})`}.{' '}
        {canRefer(service, view.now()).ok && lastChecked(contact, view.site.switchboard, view.now())}
      </dd>
    </dl>
  )
}

/** They may want to phone themselves, today or in a year, whether or not anything is sent. R-025 R-139 R-140 */
function ForThePatient({
  view,
  service: { name, contact, writtenIn = [] },
}: {
  view: View
  service: Service
}) {
  return (
    <Fold summary="Name and number for the patient">
      <PhoneLine
        contact={{ ...contact, name: `${name}, ask for ${contact.name}` }}
        switchboard={view.site.switchboard}
        now={view.now()}
      />
      {writtenIn.length > 0 && (
        <p className="govuk-body">Has written information in {writtenIn.join(', ')}.</p>
      )}
      <p className="govuk-body">
        Say it aloud, or let the patient choose how to keep it. Paper and phones can be searched.
      </p>
    </Fold>
  )
}

/** Nothing is sent twice without anyone knowing. R-055 */
function SentBefore({ view, service: { id } }: { view: View; service: Service }) {
  const referrals = referralsNow(view.chart?.referrals ?? [], view.changes.made)
  const open = referrals.find(
    ({ recipient, state }) => recipient === id && state !== 'stopped' && state !== 'done',
  )
  if (!open) return null
  return (
    <Aside>
      A referral to them was sent {shownDate(open.date)} and{' '}
      {open.state === 'on-hold' ? 'is on hold' : 'stands'}. A new yes makes a second one.
    </Aside>
  )
}

const decisionWords = {
  agrees: 'The patient agrees',
  'does-not-agree': 'The patient does not agree',
} as const

function State({ words }: { words: string | undefined }) {
  return words ? <strong className="card__state">{words}</strong> : null
}
