import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import { validate } from '../../../launch/sandbox/store/validate/validate.ts'
import { draftsOf, type Draft } from '../../../src/fhir/write/drafts.ts'
import { provenanceFrom } from '../../../src/fhir/write/provenance.ts'
import type { Kept } from '../../../src/screening/kept.ts'
import type { Information } from '../../../src/screening/sharing.ts'
import { forbiddenIn } from '../../../src/site/neutral-words.ts'
import type { WritePlan } from '../../../src/write-back/plan.ts'
import { agreeing, NOW, planAfter, SCREENING } from '../../support/a-plan.ts'
import { aSite } from '../../support/a-site.ts'
import { ofOurShape } from '../../support/an-instrument.ts'
import { forManyPlans } from '../../support/many-plans.ts'
import { agreesTo, bothLocks, judgedAndSent } from '../../support/screening-events.ts'

const draftsFor = (plan: WritePlan) => draftsOf(plan, aSite)
const provenanceFor = (plan: WritePlan) => provenanceFrom(plan, aSite, [{ reference: 'Flag/f1' }], NOW)
const ofType = (plan: WritePlan, type: Draft['type']) =>
  draftsFor(plan).filter((draft) => draft.type === type)
const isAdult = ({ age, conditions }: Kept) =>
  age !== 'under-18' &&
  conditions.age !== 'in-doubt' &&
  (age === 'adult' || conditions.age === 'clearly-adult')

describe('the entries of a plan', () => {
  it('share the screening’s id, and two recipients of one conversation are two of each', () => {
    const plan = planAfter(agreeing('harbour-house', 'open-door'))
    expect(draftsFor(plan).map(({ type, identifier }) => [type, identifier.value])).toEqual([
      ['QuestionnaireResponse', SCREENING],
      ['Flag', SCREENING],
      ['Consent', `${SCREENING}.harbour-house`],
      ['ServiceRequest', `${SCREENING}.harbour-house`],
      ['Task', `${SCREENING}.harbour-house`],
      ['Consent', `${SCREENING}.open-door`],
      ['ServiceRequest', `${SCREENING}.open-door`],
      ['Task', `${SCREENING}.open-door`],
      ['Task', `${SCREENING}.review`],
    ])
  })

  it('refer to each other: each consent and task to its own referral, each referral to its own consent', () => {
    const drafts = draftsFor(planAfter(agreeing('harbour-house', 'open-door')))
    const named = new Map(drafts.map(({ urn, identifier }) => [urn, identifier]))
    const pointsTo = ({ resource }: Draft) =>
      JSON.stringify(resource)
        .match(/urn:uuid:[0-9a-f-]{36}/g)
        ?.map((urn) => named.get(urn)) ?? []
    expect(
      drafts.map((draft) => [name(draft.identifier), ...pointsTo(draft).map((one) => name(one))]),
    ).toEqual([
      ['screening'],
      ['flag', 'screening'],
      ['consent.harbour-house', 'referral.harbour-house'],
      ['referral.harbour-house', 'consent.harbour-house'],
      ['task.harbour-house', 'referral.harbour-house'],
      ['consent.open-door', 'referral.open-door'],
      ['referral.open-door', 'consent.open-door'],
      ['task.open-door', 'referral.open-door'],
      ['task.review', 'screening'],
    ])
    expect(named.size).toBe(drafts.length)
  })

  it('have valid UUIDs for addresses, the same each time', () => {
    const [a, b] = [draftsFor(planAfter(agreeing('open-door'))), draftsFor(planAfter(agreeing('open-door')))]
    expect(a).toEqual(b)
    for (const { urn } of a) expect(urn).toMatch(/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  })

  it('are all valid R4, whatever was clicked', () => {
    forManyPlans(
      ({ plan }) => plan.writes.length > 0,
      ({ plan }) => {
        const resources = [...draftsFor(plan).map(({ resource }) => resource), provenanceFor(plan)]
        expect(resources.flatMap((resource) => validate(resource))).toEqual([])
      },
      // Each run holds some eight entries against the definitions.
      100,
    )
  })
})

describe('what is written is what is published', () => {
  const linkIds = new Set(valuesOf('linkId', published('questionnaire', 'wellbeing-review').item))

  it('every item of a review is in the Questionnaire, every code of ours in its code system, in its words', () => {
    forManyPlans(
      ({ plan }) => plan.writes.length > 0,
      ({ plan }) => {
        const resources = draftsFor(ofOurShape(plan)).map(({ resource }) => resource)
        expect(valuesOf('linkId', resources).filter((linkId) => !linkIds.has(linkId))).toEqual([])
        const unpublished = codingsIn(resources).filter(({ system, ...coding }) => {
          const { concept } = published('code-systems', system.slice(OURS.length))
          return !concept.some(({ code, display }) => isDeepStrictEqual({ code, display }, coding))
        })
        expect(unpublished).toEqual([])
      },
      500,
    )
  })
})

describe('DF-4: an adult is never referred without their own yes', () => {
  it('no order of events makes a ServiceRequest for an adult who did not agree to that service', () => {
    forManyPlans(
      ({ plan, kept, talked }) =>
        talked && isAdult(kept) && plan.writes.length > 0 && agreedServices(kept).length < 2,
      ({ plan, kept }) => {
        const referrals = ofType(plan, 'ServiceRequest').map(({ identifier }) => identifier.value)
        if (!isAdult(kept)) return
        const able = kept.conditions.ability !== 'not-now' && kept.conditions.ability !== 'capacity-in-doubt'
        const allowed = able ? agreedServices(kept).map((service) => `${SCREENING}.${service}`) : []
        expect(allowed).toEqual(expect.arrayContaining(referrals))
      },
    )
  })

  it.each([
    ['is unconscious', { ability: 'not-now' }],
    ['may not be able to decide', { ability: 'capacity-in-doubt' }],
  ] as const)('an adult who %s is not referred, even after a yes and in danger', (_who, set) => {
    const plan = planAfter([
      ...bothLocks,
      ...agreesTo('harbour-house'),
      { type: 'danger', danger: 'yes' },
      { type: 'condition', set },
      ...judgedAndSent,
      { type: 'concern', concern: 'danger-now' },
    ])
    expect(ofType(plan, 'ServiceRequest')).toEqual([])
    expect(ofType(plan, 'QuestionnaireResponse')).toHaveLength(1)
  })
})

describe('what a service is told', () => {
  it('is never more than the patient agreed to share with it (C3)', () => {
    forManyPlans(
      ({ plan }) => plan.writes.some((item) => item.write === 'referral'),
      ({ plan, kept }) => {
        for (const item of plan.writes) {
          if (item.write !== 'referral' || item.basis !== 'consent') continue
          const agreed = kept.sharing[item.recipient.id]?.information ?? []
          expect(agreed).toEqual(expect.arrayContaining(Object.keys(item.content)))
        }
        const unasked = ofType(plan, 'ServiceRequest').filter(({ identifier }) => {
          const service = identifier.value.slice(SCREENING.length + 1)
          return service !== 'child-protection' && !agrees(kept, service, 'safe-contact')
        })
        const told = unasked.filter(({ resource }) =>
          JSON.stringify(resource).includes(kept.contact.how || 'nothing to tell'),
        )
        expect(told).toEqual([])
      },
    )
  })
})

describe('DF-2: the patient’s side sees no trace', () => {
  it('every entry is hidden from it unless it was said that only the patient looks', () => {
    forManyPlans(
      ({ plan, kept }) => plan.writes.length > 0 && kept.contact.sight !== 'only-patient',
      ({ plan, kept }) => {
        if (plan.writes.length === 0 || kept.contact.sight === 'only-patient') return
        for (const resource of [...draftsFor(plan).map((draft) => draft.resource), provenanceFor(plan)])
          expect(resource.meta?.security?.map(({ code }) => code)).toContain('NOPAT')
      },
    )
  })
})

describe('neutral outside, honest inside', () => {
  it('only the review and the referral may say what it is about', () => {
    forManyPlans(
      ({ plan }) => plan.writes.length > 0,
      ({ plan }) => {
        const outside = draftsFor(plan)
          .filter(({ type }) => type !== 'QuestionnaireResponse' && type !== 'ServiceRequest')
          .map(({ resource }) => resource)
        for (const { meta: _labels, ...resource } of [...outside, provenanceFor(plan)])
          expect(textsIn(resource).flatMap((text) => forbiddenIn(text))).toEqual([])
      },
    )
  })
})

/** One of the files that are published with the app. */
function published(
  folder: string,
  file: string,
): { concept: { code: string; display: string }[]; item: object[] } {
  return JSON.parse(readFileSync(`fhir-resources/${folder}/${file}.json`, 'utf8'))
}

const OURS = 'https://sphere.example/fhir/CodeSystem/'

function codingsIn(value: unknown): { system: string; code: string; display: string }[] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.values(value).flatMap(codingsIn)
  return isOurs(value) ? [value, ...inside] : inside
}

function isOurs(value: object): value is { system: string; code: string; display: string } {
  return 'system' in value && typeof value.system === 'string' && value.system.startsWith(OURS)
}

function valuesOf(element: string, value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === element ? [inner] : valuesOf(element, inner),
  )
}

/** The last part of its system, and what stands behind the screening's id. */
function name({ system, value } = { system: '', value: '' }): string {
  return system.slice(system.lastIndexOf('/') + 1) + value.slice(SCREENING.length)
}

function agrees({ sharing }: Kept, service: string, item: Information): boolean {
  return sharing[service]?.information.includes(item) ?? false
}

function agreedServices({ sharing }: Kept): string[] {
  return Object.entries(sharing).flatMap(([id, offer]) => (offer.decision === 'agrees' ? [id] : []))
}

/** Every value that is text. The names of the elements are the standard's own. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
