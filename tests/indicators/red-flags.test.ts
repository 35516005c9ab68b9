import { describe, expect, it } from 'vitest'
import type { Fact } from '../../src/chart/chart.ts'
import type { Concept } from '../../src/chart/concept.ts'
import { catalogue, catalogueFor } from '../../src/indicators/catalogue.ts'
import { findings } from '../../src/indicators/findings.ts'
import { noticedLines } from '../../src/indicators/noticed.ts'
import { topicsFor } from '../../src/screening/topics.ts'
import { aChart } from '../support/a-chart.ts'
import { recorded } from '../support/recorded.ts'

const now = Date.UTC(2026, 5, 30)

/** What the record review makes of these facts, as the strength and the words on its card. */
function suggested(facts: readonly (Fact | Concept)[], person: 'adult' | 'child' = 'adult'): string[] {
  const chart = aChart({
    facts: facts.map((fact) => (typeof fact === 'string' ? recorded(fact, '2026-06-01') : fact)),
  })
  return findings(chart, now, person).map(({ indicator, tier }) => `${tier} ${indicator.label}`)
}

/** The sentences a clinician may ask with, under one topic. */
function asked(topic: string, person: 'adult' | 'child' = 'adult'): string[] {
  const part = topicsFor(person).find((one) => one.topic === topic)
  return part?.asked.map(({ prompt }) => prompt) ?? []
}

/** The lines a clinician may tick without asking anything, about one thing, and only those whose sign there is. */
function seen(about: string): string[] {
  const signs = new Set(topicsFor('adult').flatMap((part) => part.seen.map(({ id }) => id)))
  const prompts = new Set(
    topicsFor('adult').flatMap((part) => part.asked.map(({ indicator }) => indicator.id)),
  )
  return noticedLines
    .filter((line) => line.about === about && (signs.has(line.indicator) || prompts.has(line.indicator)))
    .map(({ line }) => line)
}

const bodyMass = (value: number) =>
  recorded('body-mass', '2026-06-01', { quantity: { value, unit: 'kg/m2' } })

describe('work', () => {
  it('is asked about, and from the record it is background and never a suggestion (R-001 R-130)', () => {
    expect(suggested(['work-sector'])).toEqual(['C The work the person does or did'])
    expect(asked('work')).toContain('What work do you do, or did you do before?')
  })

  it('that makes ill or wears out is worth asking about (R-005 R-125)', () => {
    expect(suggested(['harmful-work'])).toEqual([
      'B Hurt or made ill by work: injuries, burns, strain, infections',
    ])
    expect(asked('work')).toContain('Has your work hurt you or made you ill? Burns, infections, a bad back?')
  })

  it('without pay, without rest or against a debt is asked about (R-120)', () => {
    expect([...asked('work'), ...asked('control')]).toEqual(
      expect.arrayContaining([
        'Are you paid what you were promised?',
        'How long do you work each day? Do you get days off?',
        'Do you owe money to someone? Can you pay it off?',
        'Does anyone take the money you earn?',
        'Can you use your own money as you wish?',
      ]),
    )
  })

  it('of every kind is asked about: paid work, a private home, begging or stealing, sex (R-101 R-102 R-103 R-104)', () => {
    expect([...asked('work'), ...asked('living'), ...asked('threats')]).toEqual(
      expect.arrayContaining([
        'Are you paid what you were promised?',
        'Do you work in the home where you live? Can you stop for the day?',
        'Has anyone made you ask people for money?',
        'Has anyone made you take, carry, grow or sell things?',
        'Has anyone sent you to others for sex, or been paid for it?',
      ]),
    )
  })
})

describe('the body', () => {
  it('hurt by others is worth asking about, and so is what keeps happening (R-003 R-106 R-131)', () => {
    expect(suggested(['abuse-or-assault'])).toEqual(['B Violence or abuse by someone'])
    expect(suggested(['2026-04-01', '2026-05-01', '2026-06-01'].map((on) => recorded('injury', on)))).toEqual(
      ['B Injuries: repeated, old, or not fitting the story'],
    )
    expect(seen('body-and-care')).toContain('Injuries that do not fit the story')
  })

  it('with infections that come back is worth asking about, whoever has them (R-004 R-109)', () => {
    expect(
      suggested(['2026-02-01', '2026-04-01', '2026-06-01'].map((on) => recorded('infection', on))),
    ).toEqual(['B Infections that come back or come from needles, or sexual health problems'])
    expect(asked('health')).toContain(
      'Do you have sores, such as where a needle went in? Does it hurt to pass water?',
    )
  })

  it('poorly fed is worth asking about, by what was measured or seen (R-006)', () => {
    expect(suggested([bodyMass(15.9)])).toEqual(['C Poor nutrition, low weight or not enough food'])
    expect(suggested([bodyMass(22)])).toEqual([])
    expect(seen('body-and-care')).toContain('Thin, hungry or thirsty')
  })

  it('that could not be washed is a line of its own (R-007)', () => {
    expect(suggested(['hygiene'])).toEqual(['C Poor hygiene'])
    expect(seen('body-and-care')).toContain('Could not wash')
  })

  it('left without care is a line of its own (R-008)', () => {
    expect(suggested(['self-care'])).toEqual(['C Lack of self-care, or problems left without care for long'])
    expect(seen('body-and-care')).toContain('Left without care for long')
  })

  it('exhausted, in pain or pregnant without care is asked about (R-122)', () => {
    expect(suggested(['exhaustion', 'late-antenatal-care'])).toEqual([
      'B Exhausted, or sleeps badly',
      'B Pregnancy: unwanted, or with late or little care',
    ])
    expect(seen('body-and-care')).toContain('Exhausted')
  })

  it('given drink or drugs by others is asked about, and poor sleep is background (R-123)', () => {
    expect(suggested(['poor-sleep'])).toEqual(['C Exhausted, or sleeps badly'])
    expect([...asked('control'), ...asked('health')]).toContain(
      'Does anyone give you drink or drugs, or make you take them?',
    )
  })
})

describe('the mind', () => {
  it('after trauma is worth asking about, and can be seen (R-002)', () => {
    expect(suggested(['trauma-reaction'])).toEqual(['B Signs of a reaction to trauma'])
    expect(seen('manner')).toContain('Goes blank, startles, or shuts down')
  })

  it('low, anxious or forgetful is background, and asked about kindly (R-107 R-121)', () => {
    expect(suggested(['memory-loss'])).toEqual([
      'C Low mood, anxiety, anger, memory gaps or trouble thinking',
    ])
    expect(asked('health')).toContain('Do you often feel low, worried or angry, or forget things?')
  })

  it('afraid, mistrustful or uneasy about who is near can be seen by a person, and by nothing else (R-009 R-010 R-011)', () => {
    expect(seen('manner')).toContain('Afraid, wary, or watching who is near')
  })

  it('that finds it hard to say what is wrong can be seen (R-012)', () => {
    expect(seen('manner')).toContain('Hard to say what is wrong, or a learnt story')
  })

  it('withdrawn or ashamed can be seen, and being cut off is asked about (R-124)', () => {
    expect(seen('manner')).toContain('Withdrawn, ashamed, blames themself')
    expect(asked('control')).toContain('Can you talk to your family and friends when you want?')
  })
})

describe('the people who came along', () => {
  it('who stay close or answer are noticed, and one who is the employer is worth asking about (R-016 R-018 R-132)', () => {
    expect(seen('companion')).toEqual(
      expect.arrayContaining(['Someone stays close, or will not leave', 'Someone else answers']),
    )
    expect(suggested(['companion-employer'])).toEqual(['B An employer or manager came along'])
  })

  it('who interpret are worth asking about (R-017)', () => {
    expect(suggested(['companion-interprets'])).toEqual(['B The companion interprets'])
  })

  it('who bring the patient and take them away are asked about (R-019)', () => {
    expect(suggested(['companion'])).toEqual(['B Someone came along as escort'])
    expect([...asked('journey'), ...asked('control')]).toContain(
      'Who brought you here today? How will you get back?',
    )
  })

  it('and press quietly leave a sign that only someone in the room can note (R-020)', () => {
    expect(seen('manner')).toContain('A look, a hand, a silence')
  })
})

describe('what others do', () => {
  it('is asked about in every form: threats, harm, force, confinement, false promises (R-119)', () => {
    expect([...asked('threats'), ...asked('control'), ...asked('journey'), ...asked('living')]).toEqual(
      expect.arrayContaining([
        'Has anyone said they would hurt you?',
        'Has anyone said they would hurt your family?',
        'Has anyone said they would report you?',
        'Has anyone hurt you?',
        'Does anyone put you down, shame you or trick you?',
        'Has anyone touched you, or had sex with you, when you did not want it?',
        'Does anyone keep food, sleep, clothes or medicine from you?',
        'Can you go out, rest or see a doctor when you want to?',
        'Is your life here the way you were told it would be?',
      ]),
    )
  })
})

/** What the guidance names in one row, and words for it that someone has to read, ask or be able to tick. */
const NAMED: readonly (readonly [string, string, RegExp])[] = [
  ['R-107', 'depression', /feel low/],
  ['R-107', 'anxiety', /worried/],
  ['R-107', 'psychosis', /hear or see things/],
  ['R-107', 'post-traumatic stress', /bad memories or dreams/],
  ['R-119', 'psychological abuse', /put you down/],
  ['R-119', 'physical abuse', /Has anyone hurt you/],
  ['R-119', 'sexual abuse', /had sex with you, when you did not want/],
  ['R-119', 'forced substance use', /drink or drugs/],
  ['R-119', 'social restrictions', /talk to your family and friends/],
  ['R-119', 'manipulation', /shame you or trick you/],
  ['R-120', 'economic exploitation', /paid what you were promised/],
  ['R-120', 'debt', /owe money/],
  ['R-120', 'legal insecurity', /holds your papers/],
  ['R-120', 'occupational hazards', /your work hurt you/],
  ['R-120', 'abusive working conditions', /days off/],
  ['R-120', 'abusive living conditions', /lock or open the door/],
  ['R-121', 'suicide ideation', /thoughts of suicide/],
  ['R-121', 'self-harm', /Self-harm/],
  ['R-121', 'somatic complaints', /complaints without a clear cause/],
  ['R-121', 'aggressive behaviour', /angry/],
  ['R-121', 'memory loss', /forget things/],
  ['R-121', 'cognitive problems', /trouble thinking/],
  ['R-122', 'acute injuries', /get hurt/],
  ['R-122', 'chronic pain', /pain that does not go away/],
  ['R-122', 'fatigue and exhaustion', /worn out/],
  ['R-122', 'poor nutrition', /enough to eat/],
  ['R-122', 'sexually transmitted infections', /hurt to pass water/],
  ['R-122', 'unwanted pregnancy', /Pregnancy: unwanted/],
  ['R-123', 'addiction', /Alcohol or drugs/],
  ['R-123', 'overdose', /overdose/],
  ['R-123', 'needle-introduced infection', /where a needle went in/],
  ['R-123', 'sleep problems', /enough sleep/],
  ['R-124', 'isolation', /Cut off/],
  ['R-124', 'loneliness, shame, guilt, withdrawal', /Withdrawn, lonely, ashamed or blaming/],
  ['R-125', 'infections', /your work hurt you.*infections/],
  ['R-125', 'chemical burns', /your work hurt you.*[Bb]urns/],
  ['R-125', 'musculoskeletal injury', /your work hurt you.*back/],
]

it.each(NAMED)('%s: %s can be noted, in words of its own', (row, _what, words) => {
  const said = catalogue
    .filter(({ requirements }) => requirements.includes(row))
    .flatMap(({ label, prompt = '' }) => [label, prompt])
  expect(said.filter((one) => words.test(one))).not.toEqual([])
})

/** Short forms of the child items of the Home Office list that can be seen or asked in a clinic (clinical.md, appendix A). */
it.each([
  ['no access to parents', /see your parents/],
  ['looks intimidated', /Looks to an adult/],
  ['behaviour not typical of age', /much older or younger/],
  ['no friends of own age', /No friends of their own age/],
  ['no education', /school day/],
  ['no play', /no play/],
  ['lives apart', /Lives or travels without parents/],
  ['eats apart, or only leftovers', /eats alone or what others leave/],
  ['unsuitable work', /does work that is not for a child/],
  ['travels alone or with non-relatives', /travels without parents, alone or with people who are not family/],
])('a child with %s can be noted (R-145)', (_what, words) => {
  const said = catalogueFor('child')
    .filter(({ people }) => people === 'child')
    .flatMap(({ label, prompt = '' }) => [label, prompt])
  expect(said.filter((one) => words.test(one))).not.toEqual([])
})
