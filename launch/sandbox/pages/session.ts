import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Sight } from '../store/sight.ts'
import { sightOf, userById, type SandboxUser } from '../users.ts'

/** Who is signed in to the pages; for the patient's side, with the one record that is theirs. */
export interface PageSession {
  user: SandboxUser
  record?: string
}

const cookie = 'sandbox-user'

export function sessionIn(c: Context): PageSession | undefined {
  const [id = '', record] = (getCookie(c, cookie) ?? '').split('/')
  const user = userById(id)
  if (!user) return undefined
  return record === undefined ? { user } : { user, record }
}

export function signIn(c: Context, { user, record }: PageSession): void {
  const value = record === undefined ? user.id : `${user.id}/${record}`
  setCookie(c, cookie, value, { httpOnly: true, sameSite: 'Lax', path: '/' })
}

export function signOut(c: Context): void {
  deleteCookie(c, cookie, { path: '/' })
}

/** The patient's side sees nothing at all until it is said whose record is theirs. */
export function sightIn({ user, record }: PageSession): Sight {
  return sightOf(user, user.patientSide ? (record ?? '') : undefined)
}
