import { laterBy } from './calendar.ts'
import { dateElements } from './date-elements.ts'
import { replaceTexts } from './replace-texts.ts'
import type { StoredResource } from './stored-resource.ts'

/** Every FHIR date in a resource moved by the same number of whole days. Text that only looks like a date stays. */
export function shiftDates(resource: StoredResource, days: number): StoredResource {
  return replaceTexts(resource, (text, name) => (dateElements.has(name) ? laterBy(days, text) : text))
}
