import type {
  Resource,
  FhirResource,
  ImplementationGuide,
  ImplementationGuideDefinitionResource,
} from 'fhir/r4'
import { canonical, nameOf, published } from './canonical.ts'
import type { Example } from './example-afterwards.ts'
import { profileOf } from './make-profiles.ts'

const ID = 'wellbeing-review'

const FOLDERS: Readonly<Record<string, string>> = {
  questionnaire: 'The questions',
  'code-systems': 'Codes',
  'value-sets': 'Which codes may stand where',
  'concept-maps': 'What recorded codes mean',
  profiles: 'What is written',
  examples: 'Examples of what is written',
  'capability-statements': 'What a record system has to be able to do',
  patients: 'Synthetic people',
}

/** Every file of `fhir-resources` by its path, listed. */
export function implementationGuide(
  files: ReadonlyMap<string, FhirResource>,
  examples: readonly Example[],
): ImplementationGuide {
  const listed = [...files]
    .map(([path, resource]) => ({ folder: path.split('/')[1] ?? '', resource }))
    .toSorted((a, b) => a.folder.localeCompare(b.folder))
  const folders = [...new Set(listed.map(({ folder }) => folder))]
  const known = new Map(examples.map((example) => [nameIn(example.resource), example]))
  return {
    resourceType: 'ImplementationGuide',
    id: ID,
    url: canonical('ImplementationGuide', ID),
    name: `${nameOf(ID)}Guide`,
    title: 'Wellbeing review: everything that is published with it',
    ...published,
    description:
      'The questions, codes, profiles, examples and needs of the wellbeing review. Titles, addresses and codes are neutral: they stand where anyone may read them.',
    packageId: 'sphere.wellbeing-review',
    license: 'Apache-2.0',
    fhirVersion: ['4.0.1'],
    definition: {
      grouping: folders.map((folder) => ({ id: folder, name: FOLDERS[folder] ?? folder })),
      resource: listed.flatMap(({ folder, resource }) =>
        held(resource).map((one) => entry(one, folder, known.get(nameIn(one)))),
      ),
    },
  }
}

/** A person is sent as a Bundle that has no address of its own. */
function held(resource: FhirResource): Resource[] {
  if (resource.resourceType !== 'Bundle') return [resource]
  const [first] = resource.entry ?? []
  return first?.resource ? [first.resource] : []
}

function entry(
  resource: Resource,
  folder: string,
  example: Example | undefined,
): ImplementationGuideDefinitionResource {
  const profile = example && profileOf(example.resource)?.url
  const title = 'title' in resource && typeof resource.title === 'string' ? resource.title : undefined
  return {
    reference: { reference: nameIn(resource) },
    name: title ?? resource.id ?? '',
    ...(example && { description: example.about }),
    ...(profile === undefined ? { exampleBoolean: folder === 'patients' } : { exampleCanonical: profile }),
    groupingId: folder,
  }
}

function nameIn({ resourceType, id = '' }: Resource): string {
  return `${resourceType}/${id}`
}
