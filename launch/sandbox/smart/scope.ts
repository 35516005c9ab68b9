import { isServed } from '../definitions/definitions.ts'
import type { Interaction } from '../rest/access.ts'
import { searchParameter } from '../store/search-parameter.ts'
import { readToken, type Token } from './token-match.ts'

/** One granted resource scope, in SMART v1 (`patient/Flag.read`) or v2 (`patient/Flag.rs?category=...`). */
export interface ResourceScope {
  level: 'patient' | 'user'
  /** A resource type, or `*`. */
  type: string
  interactions: ReadonlySet<Interaction>
  /** The query part of a v2 scope: every one of them must hold. */
  only: readonly Constraint[]
}

export interface Constraint {
  parameter: string
  /** Any one of them. */
  values: readonly Token[]
}

const letters: readonly Interaction[] = ['c', 'r', 'u', 'd', 's']
const versionOne: Record<string, readonly Interaction[]> = {
  read: ['r', 's'],
  write: ['c', 'u', 'd'],
  '*': letters,
}
const pattern = /^(patient|user)\/([A-Za-z]+|\*)\.(?:(read|write|\*)|(c?r?u?d?s?)(?:\?(.+))?)$/

/**
 * `undefined` for whatever cannot be enforced to the letter, so that it is not granted: another syntax, `system/`,
 * a type that is not kept here, a query that is more than token parameters with plain values.
 */
export function parseScope(text: string): ResourceScope | undefined {
  const [, level, type = '', one, two = '', query] = pattern.exec(text) ?? []
  const allowed = one === undefined ? letters.filter((letter) => two.includes(letter)) : versionOne[one]
  if (!level || !allowed || allowed.length === 0 || !(type === '*' || isServed(type))) return undefined

  const only = query === undefined ? [] : constraints(type, query)
  if (!only) return undefined
  return { level: level === 'user' ? 'user' : 'patient', type, interactions: new Set(allowed), only }
}

function constraints(type: string, query: string): Constraint[] | undefined {
  const found = [...new URLSearchParams(query)].map(([parameter, value]) => {
    const values = value.split(',').map(readToken)
    return { parameter, values: values.filter((token) => token !== undefined), asked: values.length }
  })
  const enforceable = found.every(
    ({ parameter, values, asked }) =>
      isTokenParameter(type, parameter) && values.length === asked && asked > 0,
  )
  if (!enforceable) return undefined
  return found.map(({ parameter, values }) => ({ parameter, values }))
}

/** Parameters that begin with an underscore (`_security`, `_tag`) speak of meta, which a writer could leave out. */
function isTokenParameter(type: string, parameter: string): boolean {
  return !parameter.startsWith('_') && searchParameter(type, parameter)?.type === 'token'
}
