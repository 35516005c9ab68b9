import { refusal } from '../store/refusal.ts'
import type { View } from '../store/view.ts'
import type { Access, FaultHook, Interaction } from './access.ts'

const words: Record<Interaction, string> = {
  c: 'create',
  r: 'read',
  u: 'update',
  d: 'delete',
  s: 'search for',
}

/** What the store asks for every single interaction, also inside a Bundle. */
export function viewOf(access: Access, faults: FaultHook): View {
  return {
    sight: access.sight,
    allow(interaction, type, resource, search) {
      const refused = faults.refuse?.(interaction, type)
      if (refused) throw refusal(refused.status, refused.text)
      if (access.may(interaction, type, resource, search)) return
      throw refusal(
        403,
        `The granted scopes do not let you ${words[interaction]} ${type}. Ask for that scope at sign-in.`,
      )
    },
    write: (resource) => faults.write?.(resource) ?? resource,
  }
}
