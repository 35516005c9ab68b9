import { useState } from 'react'
import { othersPrompt, othersWords } from '../../screening/room-wording.ts'
import type { OthersAtRisk as Answer } from '../../screening/room.ts'
import { said } from '../../screening/said.ts'
import { teamFor } from '../../screening/team-for.ts'
import { Button } from '../parts/button.tsx'
import { Fold } from '../parts/fold.tsx'
import { Choice, type Option } from '../parts/choice.tsx'
import { SayThis } from '../parts/say-this.tsx'
import { Ticks } from '../parts/ticks.tsx'
import type { View } from '../view.ts'
import { CallList } from './call-list.tsx'

const ANSWERS: readonly Option<Answer>[] = (['yes', 'not-said', 'declined'] as const).map((value) => ({
  value,
  label: othersWords[value],
}))

/** What an answer would mean is said before the question is even shown. There is nowhere to write who or where. R-060 */
export function OthersAtRisk({ view }: { view: View }) {
  const { kept, tell } = view
  const { warned, answer } = kept.room.others
  const [begun] = useState(warned || answer !== undefined)
  return (
    <Fold summary="Other people who may be in trouble" open={begun}>
      <SayThis title="Say this before you ask" lines={said.others} />
      <Ticks
        legend="Before you ask"
        items={[{ value: 'said', label: 'I have said this' }]}
        ticked={warned ? ['said'] : []}
        onTick={(_warning, done) => tell({ type: 'others-warned', said: done })}
      />
      {(warned || answer) && (
        <Choice
          legend={othersPrompt}
          options={ANSWERS}
          inline
          value={answer}
          onChoose={(chosen) => tell({ type: 'others-at-risk', answer: chosen })}
        />
      )}
      {answer && (
        <Button look="quiet" onPress={() => tell({ type: 'others-at-risk', answer: undefined })}>
          Take this answer back
        </Button>
      )}
      {answer === 'yes' && <PhoneTheLead view={view} />}
    </Fold>
  )
}

/** The lead decides, and a child is the child protection lead's, whoever the patient is. R-080 R-081 R-157 */
function PhoneTheLead({ view }: { view: View }) {
  const { site, kept } = view
  const lead = teamFor(kept, site)
  const child = site.childProtection
  const teams = lead.contact.phone === child.contact.phone ? [child] : [lead, child]
  return (
    <>
      <p className="govuk-body">
        <strong>Phone the lead now.</strong> If it may be a child, phone the child protection lead. Tell them
        by phone who and where: names and places stay out of every note. The lead decides what is done.
      </p>
      <CallList view={view} contacts={teams.flatMap(({ contact, outOfHours }) => [contact, ...outOfHours])} />
    </>
  )
}
