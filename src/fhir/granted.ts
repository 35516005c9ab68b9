export type Deed = 'create' | 'read' | 'update' | 'delete' | 'search'

/** One granted scope for a type of entry, in either version of the scope language. */
interface Grant {
  type: string
  deeds: readonly Deed[]
  /** Granted for some entries of the type only (`?category=...`): what else there is stays out of sight. */
  partly: boolean
}

export type Allowed = 'all' | 'part' | 'none'

/** What the token response's scopes allow. Signing in with fewer scopes than asked for is normal. */
export function grantedFrom(scopes: readonly string[]): (type: string, deed: Deed) => Allowed {
  const grants = scopes.flatMap(grantOf)
  return (type, deed) => {
    const fitting = grants.filter((grant) => ['*', type].includes(grant.type) && grant.deeds.includes(deed))
    if (fitting.length === 0) return 'none'
    return fitting.every(({ partly }) => partly) ? 'part' : 'all'
  }
}

const SCOPE = /^(?:patient|user)\/(\*|[A-Za-z]+)\.(read|write|\*|c?r?u?d?s?)(\?.+)?$/
const VERSION_1: Readonly<Record<string, readonly Deed[]>> = {
  read: ['read', 'search'],
  write: ['create', 'update', 'delete'],
  '*': ['create', 'read', 'update', 'delete', 'search'],
}
const LETTERS = { c: 'create', r: 'read', u: 'update', d: 'delete', s: 'search' } as const

function grantOf(scope: string): Grant[] {
  const [, type, rights, query] = SCOPE.exec(scope) ?? []
  if (type === undefined || rights === undefined) return []
  return [{ type, deeds: VERSION_1[rights] ?? deedsOf(rights), partly: query !== undefined }]
}

function deedsOf(letters: string): Deed[] {
  return Object.entries(LETTERS).flatMap(([letter, deed]) => (letters.includes(letter) ? [deed] : []))
}
