import type { Conditions } from '../../../screening/conditions.ts'
import type { View } from '../../view.ts'

/** One click, one condition. */
export function set<Name extends keyof Conditions>(view: View, name: Name) {
  return (value: Conditions[Name]) => view.tell({ type: 'condition', set: { [name]: value } })
}
