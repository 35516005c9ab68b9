import type { Contact } from './contact.ts'
import { forbiddenIn } from './neutral-words.ts'
import { isOwnName } from './own-names.ts'
import { contradictionsOf } from './service-checks.ts'
import type { Site } from './site.ts'

/** What no single setting can say: settings that contradict each other, or give away what must stay neutral. */
export function contradictions(site: Site): string[] {
  return [
    ...repeated(site.issuers.map(({ iss }) => iss)).map(
      ([value, at, first]) =>
        `issuers[${at}].iss: "${value}" is already issuers[${first}]. Use each record system once, for example one entry for "https://ehr.hospital.example/fhir".`,
    ),
    ...site.services.flatMap(({ id }, at, all) =>
      isOwnName(id) || all.findIndex((one) => one.id === id) < at
        ? [`services[${at}].id: "${id}" is taken. Use an id that nothing else has, for example "${id}-2".`]
        : [],
    ),
    ...tellingServices(site),
    ...instruments(site),
    ...contradictionsOf(site.services),
    ...neutral(site),
    ...stateOf(site),
    ...dates(site),
    ...times(site),
  ]
}

/** What is made of the screening's id in other ways, so that no instrument can be taken for it. */
const TAKEN = ['probe', 'removed']

/** The id is written and the file is asked for by name: neither may tell, and no two may be one. */
function instruments(site: Site): string[] {
  const keys = ['id', 'name', 'file'] as const
  const telling = site.instruments.flatMap((one, at) =>
    (['id', 'file'] as const).flatMap((key) =>
      forbiddenIn(one[key])
        .slice(0, 1)
        .map(
          (stem) =>
            `instruments[${at}].${key}: "${one[key]}" has "${stem}" in it, which tells anyone who sees it what this is about. Use neutral words, for example "${key === 'id' ? 'house-form' : 'instruments/house-form.json'}".`,
        ),
    ),
  )
  const twice = keys.flatMap((key) => {
    const before = key === 'id' ? TAKEN : []
    return repeated([...before, ...site.instruments.map((one) => one[key])]).map(
      ([value, at]) =>
        `instruments[${at - before.length}].${key}: "${value}" is taken. Use one that nothing else has.`,
    )
  })
  return [...telling, ...twice]
}

/** A service's id is in identifiers and in the addresses that are asked for: logs keep those. */
function tellingServices({ services }: Site): string[] {
  return services.flatMap(({ id }, at) => {
    const [stem] = [...forbiddenIn(id), ...(id.includes('police') ? ['police'] : [])]
    return stem === undefined
      ? []
      : [
          `services[${at}].id: "${id}" has "${stem}" in it, which tells anyone who sees it what this is about. Use neutral words, for example "town-office".`,
        ]
  })
}

function repeated(values: readonly string[]): [value: string, at: number, first: number][] {
  return values.flatMap((value, at): [string, number, number][] => {
    const first = values.indexOf(value)
    return first < at ? [[value, at, first]] : []
  })
}

/** What anyone may see: the note in the chart, names and hours under 'Staff help', which opens before privacy is known, and paper. */
function neutral(site: Site): string[] {
  const seen = [
    ['careNote.text', site.careNote.text] as const,
    ['name', site.name] as const,
    ...[...staffHelp(site), ...handOut(site)].flatMap(([path, { name, hours }]) => [
      [`${path}.name`, name] as const,
      ...(hours === undefined ? [] : [[`${path}.hours`, hours] as const]),
    ]),
  ]
  return seen.flatMap(([path, words]) => {
    const [stem] = forbiddenIn(words)
    if (stem === undefined) return []
    return [
      `${path}: "${words}" has "${stem}" in it, which tells anyone who sees it what this is about. Use neutral words, for example "${neutralExample(path)}".`,
    ]
  })
}

function neutralExample(path: string): string {
  if (path === 'careNote.text') return 'Care note: phone 4321 before contact or discharge'
  if (path === 'name') return 'Hillside Hospital'
  return path.endsWith('.hours') ? 'Monday to Friday, 9 to 5' : 'Duty lead'
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

/** Reporting differs from state to state there, and nowhere else does one exist. R-039 */
function stateOf({ region, state }: Site): string[] {
  if (region === 'us' && state === undefined)
    return [
      'state is missing. Use the two letters of the state or territory, since reporting differs between them, for example "OH".',
    ]
  return region === 'us' || state === undefined
    ? []
    : [`state: "${state}" is only for the region "us". Take it out, or use that region.`]
}

function dates(site: Site): string[] {
  const services = site.services.map(({ contact }, at): [string, Contact] => [
    `services[${at}].contact`,
    contact,
  ])
  const { interpreters, selfHarmPath } = site
  const others: [string, Contact | undefined][] = [
    ['interpreters', interpreters],
    ['selfHarmPath.contact', selfHarmPath?.contact],
  ]
  const set = others.flatMap(([path, contact]): [string, Contact][] => (contact ? [[path, contact]] : []))
  return [...staffHelp(site), ...set, ...handOut(site), ...services].flatMap(
    ([path, { verifiedOn, reviewBy }]) =>
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
