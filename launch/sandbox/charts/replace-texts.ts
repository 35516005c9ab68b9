import { isObject } from '../store/json-object.ts'
import { isStorable, nameOf, type StoredResource } from './stored-resource.ts'

/** Told the text and the JSON name it stands under. */
type Replace = (text: string, name: string) => string

/** The resource with each text in it, at any depth, replaced. Its type and id stay. */
export function replaceTexts(resource: StoredResource, replace: Replace): StoredResource {
  const { resourceType, id } = resource
  const replaced = { ...replaceIn(resource, replace), resourceType, id }
  if (!isStorable(replaced)) throw new Error(`${nameOf(resource)} cannot be stored any more.`)
  return replaced
}

function replaceIn(object: object, replace: Replace): object {
  const replaced = (value: unknown, name: string): unknown => {
    if (typeof value === 'string') return replace(value, name)
    if (Array.isArray(value)) return value.map((item) => replaced(item, name))
    return isObject(value) ? replaceIn(value, replace) : value
  }
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, replaced(value, name)]))
}
