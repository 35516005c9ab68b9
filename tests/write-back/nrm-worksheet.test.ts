import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ScreeningEvent } from '../../src/screening/events.ts'
import { houseOf } from '../../src/screening/house.ts'
import type { AgeInRecord } from '../../src/screening/patient.ts'
import { advance, begin } from '../../src/screening/screening.ts'
import { informationItems, type Information } from '../../src/screening/sharing.ts'
import { explainFirst } from '../../src/site/national-referral.ts'
import type { Site } from '../../src/site/site.ts'
import { nrmWorksheets } from '../../src/write-back/nrm-worksheet.ts'
import { planWrites } from '../../src/write-back/planning.ts'
import { aChart } from '../support/a-chart.ts'
import { aFrame, NOW } from '../support/a-plan.ts'
import { aService, aSite } from '../support/a-site.ts'
import { agreesTo, anySequence, bothLocks, judgedAndSent } from '../support/screening-events.ts'

const council = { ...aService('council', 'The council', ['shelter']), kind: 'local-authority' as const }
const charity = { ...aService('charity', 'The charity', ['shelter']), leadsTo: 'national-referral' as const }
const site: Site = { ...aSite, services: [...aSite.services, council, charity] }

/** What each item would say, so that it is known again wherever it turns up. */
const canaries: Readonly<Record<Information, string>> = {
  'first-name': 'Canaryfirst',
  'full-name': 'Canarywhole Canaryfamily',
  'birth-date': '1987-06-05',
  'safe-contact': 'safe way canary',
  needs: 'Registering with a family doctor',
  'own-words': 'own words canary',
  concern: 'reason canary',
}
const person = {
  ...aChart().person,
  firstName: canaries['first-name'],
  name: canaries['full-name'],
  birthDate: { text: canaries['birth-date'], from: 0, before: 1 },
}
const conversation: readonly ScreeningEvent[] = [
  ...bothLocks,
  { type: 'need', need: 'gp-registration', wanted: true },
  { type: 'contact', set: { sight: 'someone-else', phone: 'safe', how: canaries['safe-contact'] } },
  { type: 'own-words', words: canaries['own-words'] },
  { type: 'words', topic: 'work', words: 'never shared canary' },
  { type: 'noticed', indicator: 'injuries', present: true },
  { type: 'noticed-note', indicator: 'injuries', note: 'never shared canary' },
  { type: 'asking', asking: 'done' },
  { type: 'concern', concern: 'serious' },
  { type: 'reason', reason: canaries.concern },
]

const yesTo = (service: string, information: readonly Information[] = informationItems): ScreeningEvent[] => {
  const points = explainFirst({ kind: 'local-authority' }, site)
  const [yes, ...before] = agreesTo(service, information)
    .filter(({ type }) => type !== 'reason')
    .toReversed()
  return [
    ...before.toReversed(),
    ...points.map((point): ScreeningEvent => ({ type: 'explained', service, point, done: true })),
    ...(yes ? [yes] : []),
  ]
}

function keptAfter(events: readonly ScreeningEvent[], age: AgeInRecord = 'adult') {
  const last = events.reduce(advance, begin('s', 0, age, houseOf(site)))
  if (last.at === 'ended') throw new Error('This conversation has ended.')
  return last.kept
}

const sheetsAfter = (
  events: readonly ScreeningEvent[],
  { age, ...given }: { age?: AgeInRecord; site?: Site; at?: number; takenBack?: string[] } = {},
) => nrmWorksheets({ kept: keptAfter(events, age), person, site, at: NOW, ...given })

const answers = (sheets: ReturnType<typeof nrmWorksheets>) =>
  sheets.flatMap(({ lines }) => lines.flatMap(({ answer }) => answer ?? []))

describe('what may be told for the national form', () => {
  it('is, for an adult, what they agreed to share with that service, and the rest is not shared (R-048, R-149)', () => {
    expect(sheetsAfter([...conversation, ...yesTo('council', ['first-name', 'safe-contact'])])).toEqual([
      {
        recipient: 'council',
        name: 'The council',
        basis: 'consent',
        until: 1_000 + 30 * 86_400_000,
        lines: [
          { asks: 'Name', answer: 'Canaryfirst' },
          { asks: 'Date of birth' },
          { asks: 'How to reach them safely', answer: 'safe way canary' },
          { asks: 'What support they need' },
          { asks: 'What they want, in their own words' },
          { asks: 'Why they are referred' },
        ],
      },
    ])
  })

  it('has no value that no agreed item covers, whatever was agreed with whom (R-048, DF-4)', () => {
    const said = fc.record({
      information: fc.subarray([...informationItems]),
      service: fc.constantFrom('council', 'charity', 'harbour-house'),
      takenBack: fc.boolean(),
    })
    let reached = 0
    fc.assert(
      fc.property(fc.array(said, { maxLength: 3 }), anySequence, (offers, noise) => {
        const talk = offers.flatMap(({ service, information, takenBack }) => [
          ...yesTo(service, information),
          ...(takenBack
            ? [{ type: 'offer-answered', service, decision: 'does-not-agree', at: 1_000 } as const]
            : []),
        ])
        const last = [...conversation, ...talk, ...noise].reduce(
          advance,
          begin('s', 0, 'adult', houseOf(site)),
        )
        if (last.at === 'ended') return
        const { kept } = last
        for (const { recipient, basis, lines } of nrmWorksheets({ kept, person, site, at: NOW })) {
          if (basis === 'duty-to-protect') continue
          reached += 1
          const offer = kept.sharing[recipient]
          expect(offer?.decision).toBe('agrees')
          const told = lines.flatMap(({ answer }) => answer ?? []).join(' ')
          const covered = offer?.information ?? []
          const notCovered = informationItems.filter((item) => !covered.includes(item))
          expect(notCovered.filter((item) => told.includes(canaries[item]))).toEqual([])
          expect(told).not.toContain('never shared')
        }
      }),
      { numRuns: 1_000 },
    )
    expect(reached).toBeGreaterThan(20)
  })

  it('is exactly what saving would send to the same service (R-048)', () => {
    const kept = keptAfter([...conversation, ...yesTo('charity'), ...judgedAndSent.slice(-2)])
    const { writes } = planWrites({
      tasks: [],
      kept,
      frame: { ...aFrame, person },
      site,
      evidence: {},
      instruments: [],
    })
    const sent = writes.flatMap((item) => (item.write === 'referral' ? [item.content] : []))
    expect(sent).toHaveLength(1)
    const { 'first-name': first, ...rest } = sent[0] ?? {}
    expect(first).toBe('Canaryfirst')
    expect(answers(sheetsAfter([...conversation, ...yesTo('charity')])).toSorted()).toEqual(
      Object.values(rest).toSorted(),
    )
  })

  it.each<[string, ScreeningEvent[]]>([
    ['nobody was asked', []],
    ['the service leads to no national form', yesTo('harbour-house')],
    ['the list was not explained to its end', agreesTo('council')],
    [
      'they said no',
      [
        ...yesTo('council'),
        { type: 'offer-answered', service: 'council', decision: 'does-not-agree', at: 1 },
      ],
    ],
    ['they took their words back', [...yesTo('council'), { type: 'own-words', words: '' }]],
    [
      'they turned out not to be able to decide',
      [...yesTo('council'), { type: 'condition', set: { ability: 'capacity-in-doubt' } }],
    ],
  ])('is nothing where %s (R-048, DF-4)', (_why, events) => {
    expect(sheetsAfter([...conversation, ...events])).toEqual([])
  })

  it('is nothing any more once the time agreed to is over, or it was taken back after saving (R-048, DF-10)', () => {
    const yes = [...conversation, ...yesTo('council')]
    expect(sheetsAfter(yes, { at: 1_000 + 30 * 86_400_000 })).toEqual([])
    expect(sheetsAfter(yes, { takenBack: ['council'] })).toEqual([])
  })

  it('is nothing outside the UK', () => {
    expect(sheetsAfter([...conversation, ...yesTo('charity')], { site: { ...site, region: 'us' } })).toEqual(
      [],
    )
  })

  it('is, for a child, what protects them whatever was agreed, and no words of their own (R-156)', () => {
    const sheets = sheetsAfter(conversation, { age: 'under-18' })
    expect(sheets).toMatchObject([{ name: 'Child protection lead', basis: 'duty-to-protect' }])
    expect(sheets[0]?.lines).toEqual([
      { asks: 'Under 18', answer: 'Yes' },
      { asks: 'Name', answer: canaries['full-name'] },
      { asks: 'Date of birth', answer: canaries['birth-date'] },
      { asks: 'How to reach them safely', answer: canaries['safe-contact'] },
      {
        asks: 'What support they need',
        answer: 'Registering with a family doctor',
      },
      { asks: 'What they want, in their own words' },
      { asks: 'Why they are referred', answer: canaries.concern },
    ])
  })

  it('counts who may be a child as one, and sends nothing on an age that nobody judged (R-156, DF-6)', () => {
    const doubted: ScreeningEvent = { type: 'condition', set: { age: 'in-doubt' } }
    expect(answers(sheetsAfter([...conversation, doubted]))[0]).toBe(
      'Not sure. They count as a child until it is decided',
    )
    const unjudged = conversation.filter(({ type }) => type !== 'condition')
    expect(sheetsAfter(unjudged, { age: 'unknown' })).toEqual([])
  })

  it('is nothing for a child about whom no concern was recorded', () => {
    expect(
      sheetsAfter([...conversation, { type: 'concern', concern: 'none-recorded' }], { age: 'under-18' }),
    ).toEqual([])
  })
})
