import { readFileSync } from 'node:fs'
import type { FhirResource } from 'fhir/r4'
import { readPatient } from '../src/fhir/read/patient.ts'
import { draftsOf, type Draft } from '../src/fhir/write/drafts.ts'
import { SYSTEMS } from '../src/fhir/write/identifiers.ts'
import { labelsFor } from '../src/fhir/write/labels.ts'
import { provenanceFrom } from '../src/fhir/write/provenance.ts'
import { toVersion } from '../src/fhir/write/reference-to.ts'
import { resolved } from '../src/fhir/write/resolve.ts'
import { shellOf } from '../src/fhir/write/shell.ts'
import { isJsonObject, objectsIn } from '../src/fhir/json-object.ts'
import { advance, begin } from '../src/screening/screening.ts'
import { readSite } from '../src/site/read-site.ts'
import type { Site } from '../src/site/site.ts'
import packageJson from '../package.json' with { type: 'json' }
import type { WritePlan } from '../src/write-back/plan.ts'
import { planWrites } from '../src/write-back/planning.ts'
import { afterwards, type Example } from './example-afterwards.ts'
import { stories, TODAY, type Story } from './example-stories.ts'
import { profileOf } from './make-profiles.ts'

/** Everything that the conversations of `example-stories.ts` write, made by the program itself. */
export function examples(): readonly Example[] {
  const site = sandboxSite()
  const [agreed] = stories
  return [
    ...stories.flatMap((story) => examplesOf(story, site)),
    ...(agreed ? afterwardsOf(agreed, site) : []),
    ...emptied(site),
  ]
}

function examplesOf(story: Story, site: Site): Example[] {
  const plan = planOf(story, site)
  const drafts = draftsOf(plan, site).map((draft) => ({ ...draft, id: idOf(story, draft) }))
  const became = new Map(drafts.map(({ urn, type, id }) => [urn, `${type}/${id}`]))
  const about = (of: string) => `${of}: ${story.about}.`
  const decided = provenanceFrom(plan, site, drafts.map(toVersion), TODAY)
  return [
    ...drafts.map(({ id, resource }) => ({
      resource: { ...resolved(resource, became), id },
      about: about(titleOf(resource)),
    })),
    { resource: { ...decided, id: `${story.id}-who-decided` }, about: about(titleOf(decided)) },
  ]
}

function afterwardsOf(agreed: Story, site: Site): Example[] {
  const { frame } = planOf(agreed, site)
  const before = examplesOf(agreed, site)
  return [...afterwards('stop', before, frame, site), ...afterwards('hold', before, frame, site)]
}

function planOf({ id, patient, screening, age, events, evidence }: Story, site: Site): WritePlan {
  const state = events.reduce(advance, begin(screening, TODAY, age))
  if (state.at === 'ended') throw new Error(`The story '${id}' ends before anything is written.`)
  const author = { reference: 'Practitioner/clinician', name: 'Dr Sandbox Clinician (synthetic)' }
  const frame = {
    screening,
    person: personIn(patient),
    encounter: `${patient}-visit`,
    author,
    at: TODAY,
    app: `Sphere ${packageJson.version}`,
  }
  return planWrites({ kept: state.kept, frame, site, evidence, instruments: [], tasks: [] })
}

function personIn(patient: string): WritePlan['frame']['person'] {
  const bundle: unknown = JSON.parse(readFileSync(`fhir-resources/patients/${patient}.json`, 'utf8'))
  const entries = isJsonObject(bundle) ? objectsIn(bundle['entry']) : []
  for (const { resource } of entries) {
    const found = readPatient(resource, patient)
    if (found) return found.person
  }
  throw new Error(`There is no synthetic person '${patient}'.`)
}

/** What stands in place of an entry that could not be deleted, one of each type. */
function emptied(site: Site): Example[] {
  const [, { screening, patient } = { screening: '', patient: '' }] = stories
  const types = ['QuestionnaireResponse', 'Flag', 'Consent', 'ServiceRequest', 'Task'] as const
  return types.map((type) => {
    const identifier = { system: SYSTEMS[type], value: `${screening}.removed` }
    const shell = shellOf({ type, identifier, patient, security: labelsFor('response', false, site) })
    return {
      resource: { ...shell, id: `emptied-${profileOf(shell)?.id ?? ''}` },
      about: `${titleOf(shell)}: emptied, because it could not be deleted.`,
    }
  })
}

/** `agreed-task-harbour-house`: the conversation, the profile, and for whom or what it is. */
function idOf({ id, screening }: Story, { resource, identifier: { value } }: Draft): string {
  return `${id}-${profileOf(resource)?.id ?? ''}${value.slice(screening.length).replaceAll('.', '-')}`
}

function titleOf(resource: FhirResource): string {
  return (profileOf(resource)?.title ?? '')
    .replace(/^[^:]*: /, '')
    .replace(/^./, (first) => first.toUpperCase())
}

function sandboxSite(): Site {
  const read = readSite(JSON.parse(readFileSync('launch/sites/sandbox.json', 'utf8')))
  if (!read.ok) throw new Error(read.sentences.join('\n'))
  return read.site
}
