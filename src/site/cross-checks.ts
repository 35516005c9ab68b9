import type { Contact } from './contact.ts'
import { forbiddenIn } from './neutral-words.ts'
import type { Site } from './site.ts'

/** What no single setting can say: settings that contradict each other, or give away what must stay neutral. */
export function contradictions(site: Site): string[] {
  return [
    ...repeated(site.issuers.map(({ iss }) => iss)).map(
      ([value, at, first]) =>
        `issuers[${at}].iss: "${value}" is already issuers[${first}]. Use each record system once, for example one entry for "https://ehr.hospital.example/fhir".`,
    ),
    ...repeated([...OUR_OWN, ...site.services.map(({ id }) => id)]).map(
      ([value, at]) =>
        `services[${at - OUR_OWN.length}].id: "${value}" is taken. Use an id that nothing else has, for example "${value}-2".`,
    ),
    ...neutral(site),
    ...dates(site),
    ...times(site),
  ]
}

/** Our own recipients: they share the identifiers of what is written with the services. */
const OUR_OWN = ['safeguarding-team', 'child-protection']

function repeated(values: readonly string[]): [value: string, at: number, first: number][] {
  return values.flatMap((value, at): [string, number, number][] => {
    const first = values.indexOf(value)
    return first < at ? [[value, at, first]] : []
  })
}

/** What anyone may see: the note in the chart, the names under 'Staff help', which opens before privacy is known, and paper. */
function neutral(site: Site): string[] {
  const seen = [
    ['careNote.text', site.careNote.text] as const,
    ...staffHelp(site).map(([path, { name }]) => [`${path}.name`, name] as const),
    ...handOut(site).map(([path, { name }]) => [`${path}.name`, name] as const),
  ]
  return seen.flatMap(([path, words]) => {
    const [stem] = forbiddenIn(words)
    if (stem === undefined) return []
    const example =
      path === 'careNote.text' ? 'Care note: phone 4321 before contact or discharge' : 'Duty lead'
    return [
      `${path}: "${words}" has "${stem}" in it, which tells anyone who sees it what this is about. Use neutral words, for example "${example}".`,
    ]
  })
}

function staffHelp({ safeguardingTeam, childProtection, owner, ...site }: Site): [path: string, Contact][] {
  const teams = { safeguardingTeam, childProtection }
  return [
    ...(['emergency', 'security', 'nurseInCharge'] as const).map((key): [string, Contact] => [
      key,
      site[key],
    ]),
    ...(owner ? [['owner', owner] as [string, Contact]] : []),
    ...Object.entries(teams).flatMap(([key, { contact, outOfHours }]): [string, Contact][] => [
      [`${key}.contact`, contact],
      ...outOfHours.map((other, at): [string, Contact] => [`${key}.outOfHours[${at}]`, other]),
    ]),
  ]
}

function handOut({ handOutNumbers }: Site): [path: string, Contact][] {
  return handOutNumbers.map(({ contact }, at) => [`handOutNumbers[${at}].contact`, contact])
}

function dates(site: Site): string[] {
  const services = site.services.map(({ contact }, at): [string, Contact] => [
    `services[${at}].contact`,
    contact,
  ])
  return [...staffHelp(site), ...handOut(site), ...services].flatMap(([path, { verifiedOn, reviewBy }]) =>
    reviewBy < verifiedOn
      ? [
          `${path}.reviewBy: "${reviewBy}" is before verifiedOn, "${verifiedOn}". Use the day by which it must be checked again, for example a year later.`,
        ]
      : [],
  )
}

function times({ idle: { hideMinutes, wipeMinutes } }: Site): string[] {
  if (wipeMinutes > hideMinutes) return []
  return [
    `idle.wipeMinutes: ${wipeMinutes} is not longer than hideMinutes, ${hideMinutes}. Use more minutes than until the screen is hidden, for example ${hideMinutes + 10}.`,
  ]
}
