import { useState } from 'react'
import type { EarlierReferral } from '../../chart/earlier.ts'
import { list } from '../../consent/consent-sentence.ts'
import { isPatientsOwnWord } from '../../screening/own-word.ts'
import { patientIs } from '../../screening/patient.ts'
import { said } from '../../screening/said.ts'
import { Aside } from '../parts/aside.tsx'
import { Button } from '../parts/button.tsx'
import { Choice, type Option } from '../parts/choice.tsx'
import { SayThis } from '../parts/say-this.tsx'
import { Ticks } from '../parts/ticks.tsx'
import type { View } from '../view.ts'
import { OwnWordConditions } from './own-word-conditions.tsx'
import { recipientName } from './referrals-now.ts'

type Who = 'patient' | 'someone-else' | 'goes-on'

/** Who asks decides what can be done: the patient alone ends it, anyone else makes it wait. R-048 R-068 DF-10 */
export function StopForm({ view, referrals }: { view: View; referrals: readonly EarlierReferral[] }) {
  const [who, setWho] = useState<Who>()
  // The record is asked again where it is sent: a yes may end while this page is open.
  const held = referrals.filter(({ state, agreed }) => state === 'on-hold' && agreed?.state !== 'ended')
  const options: Option<Who>[] = [
    { value: 'patient', label: 'The patient, alone with me' },
    { value: 'someone-else', label: 'Someone else, or the patient while someone is near' },
    ...(held.length > 0
      ? [{ value: 'goes-on' as const, label: 'Nobody: the patient, alone with me, wants it to go on' }]
      : []),
  ]
  return (
    <Choice
      legend="Who wants it to stop?"
      options={options}
      value={who}
      onChoose={setWho}
      beneath={(asks) => askedBy(asks, view, asks === 'goes-on' ? held : referrals)}
    />
  )
}

function askedBy(who: Who, view: View, referrals: readonly EarlierReferral[]) {
  if (who === 'someone-else') return <Hold view={view} referrals={referrals} />
  return <FromThePatient key={who} who={who} view={view} referrals={referrals} />
}

/** What was not known when they began to speak stays on the page, so that it can be put right. */
function FromThePatient({ who, view, referrals }: OnTheirWord) {
  const { conditions, age } = view.kept
  const adult = who === 'goes-on'
  const holds = isPatientsOwnWord(conditions) && (!adult || patientIs(conditions, age) === 'adult')
  const [asks] = useState(!holds)
  return (
    <>
      {asks && <OwnWordConditions view={view} adult={adult} />}
      {holds ? <OwnWord who={who} view={view} referrals={referrals} /> : <NotTheirWordYet adult={adult} />}
    </>
  )
}

function NotTheirWordYet({ adult }: { adult: boolean }) {
  return (
    <Aside>
      <p className="govuk-body">
        First say here that you are alone, that you understand each other without anyone who came along, and
        that the patient is able to decide{adult && ', and is an adult'}.{' '}
        {adult ? 'Until then it stays on hold.' : 'Until then it can be put on hold.'}
      </p>
    </Aside>
  )
}

function Hold({ view, referrals }: { view: View; referrals: readonly EarlierReferral[] }) {
  const waiting = referrals.filter(({ state }) => state !== 'on-hold')
  const names = list(namesOf(waiting, view))
  return (
    <>
      <ul className="govuk-list govuk-list--bullet">
        <li>Nothing is ended. In the record everything waits. No service hears of it until you phone.</li>
        <li>The team gets a task: ask the patient alone, today.</li>
        <li>Tell whoever asks nothing: not that there is a referral, nor that the patient was here.</li>
      </ul>
      <SayThis title="You could say to them" lines={said.aboutNobody} />
      {waiting.length === 0 ? (
        <p className="govuk-body">All of it is on hold already.</p>
      ) : (
        <Button onPress={() => send(view, 'hold', referrals, false)}>
          Put the referral to {names} on hold
        </Button>
      )}
    </>
  )
}

interface OnTheirWord {
  who: Exclude<Who, 'someone-else'>
  view: View
  referrals: readonly EarlierReferral[]
}

function OwnWord({ who, view, referrals }: OnTheirWord) {
  const services = [...new Set(referrals.map(({ recipient }) => recipient))]
  const [chosen, setChosen] = useState<readonly string[]>(services.length === 1 ? services : [])
  const [ends, setEnds] = useState(false)
  // A service that was sent several is stopped as a whole: the patient speaks of whom they want no more of. DF-10
  const those = referrals.filter(({ recipient }) => chosen.includes(recipient))
  const names = list(namesOf(those, view))
  return (
    <>
      {services.length > 1 && (
        <Ticks
          legend={who === 'patient' ? 'Which are to stop?' : 'Which are to go on?'}
          items={services.map((service) => ({
            value: service,
            label: labelOf(
              referrals.filter(({ recipient }) => recipient === service),
              view,
            ),
          }))}
          ticked={chosen}
          onTick={(service, on) =>
            setChosen((all) => [...all.filter((one) => one !== service), ...(on ? [service] : [])])
          }
        />
      )}
      {who === 'patient' ? (
        <WhatStops ends={ends} onEnds={setEnds} />
      ) : (
        <p className="govuk-body">It goes on as the patient agreed to it before, and no further.</p>
      )}
      <Button
        disabled={those.length === 0}
        onPress={() => send(view, who === 'patient' ? 'stop' : 'go-on', those, ends)}
      >
        {who === 'patient' ? 'Stop the referral' : 'Let the referral go on'}
        {names === '' ? '' : ` to ${names}`}
      </Button>
    </>
  )
}

function WhatStops({ ends, onEnds }: { ends: boolean; onEnds: (ends: boolean) => void }) {
  return (
    <>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          In the record the referral and the patient’s yes end now. The service hears of it when you phone.
        </li>
        <li>
          What was already sent cannot be called back, nor what a service has done. Phone them afterwards.
        </li>
        <li>The care note stays for now: the team looks at it again, with the patient.</li>
      </ul>
      <Ticks
        legend="Also"
        items={[{ value: 'tries', label: 'The patient does not want us to try to talk again either' }]}
        ticked={ends ? ['tries'] : []}
        onTick={(_tries, on) => onEnds(on)}
      />
    </>
  )
}

/** 'Harbour House (2 referrals), which has finished' */
function labelOf(referrals: readonly EarlierReferral[], view: View): string {
  const count = referrals.length > 1 ? ` (${referrals.length} referrals)` : ''
  const finished = referrals.every(({ state }) => state === 'done') ? ', which has finished' : ''
  return `${namesOf(referrals, view).join(', ')}${count}${finished}`
}

function namesOf(referrals: readonly EarlierReferral[], { site }: View): string[] {
  return [...new Set(referrals.map((referral) => recipientName(referral, site)))]
}

function send(
  { changes, tell }: View,
  act: 'stop' | 'hold' | 'go-on',
  those: readonly EarlierReferral[],
  endTries: boolean,
): void {
  const referrals = those.map(({ review, recipient }) => ({ review, recipient }))
  if (act !== 'go-on') tell({ type: 'called-off', services: referrals.map(({ recipient }) => recipient) })
  changes.ask({ act, referrals, endTries })
}
