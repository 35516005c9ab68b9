import { isAboutPatients } from '../definitions/definitions.ts'
import { nameOf, type StoredResource } from './stored-resource.ts'

/** Resources from many files, each under a name of its own. */
export class ChartSet {
  readonly #resources: Map<string, StoredResource>

  constructor(known: readonly StoredResource[] = []) {
    this.#resources = new Map(known.map((resource) => [nameOf(resource), resource]))
  }

  /**
   * Two record systems may both have a Patient/1. Such charts must never run together, so the second file is refused
   * as a whole; the same person in two files is welcome.
   */
  add(resources: readonly StoredResource[]): { why: string } | undefined {
    const clash = resources.find(
      (resource) => isAboutPatients(resource.resourceType) && this.#differs(resource),
    )
    if (clash) return { why: `${nameOf(clash)} is already there with other content, from another file` }
    for (const resource of resources) {
      const name = nameOf(resource)
      if (!this.#resources.has(name)) this.#resources.set(name, resource)
    }
    return undefined
  }

  get resources(): readonly StoredResource[] {
    return [...this.#resources.values()]
  }

  #differs(resource: StoredResource): boolean {
    const known = this.#resources.get(nameOf(resource))
    return known !== undefined && JSON.stringify(known) !== JSON.stringify(resource)
  }
}
