import type { Resource } from '@medplum/fhirtypes'
import { sandboxPages } from '../../../../launch/sandbox/pages/pages.ts'
import { assembleRecordSystem } from '../../../../launch/sandbox/record-system.ts'

export const now = Date.UTC(2026, 10, 22, 9)
const origin = 'http://localhost:4100'

export interface PageAnswer {
  status: number
  headers: Headers
  html: string
  /** The words on the page, without markup. */
  text: string
}

/** The record system's pages, as one browser sees them. */
export async function openPages(resources: readonly Resource[]) {
  const { app, system } = await assembleRecordSystem({
    port: 4100,
    appPort: 4101,
    seed: () => Promise.resolve(resources),
    pages: (inside) => sandboxPages(inside, () => now),
    now: () => now,
  })
  let cookie = ''

  async function ask(
    path: string,
    init: Omit<RequestInit, 'headers'> & { headers?: Record<string, string> } = {},
  ): Promise<PageAnswer> {
    const headers = { ...init.headers, cookie }
    const response = await app.request(new URL(path, origin).href, { ...init, headers })
    const set = response.headers.get('set-cookie')
    if (set !== null) cookie = set.split(';')[0] ?? ''
    const html = await response.text()
    return { status: response.status, headers: response.headers, html, text: words(html) }
  }
  const post = (path: string, fields: Record<string, string> = {}, headers: Record<string, string> = {}) =>
    ask(path, { method: 'POST', body: new URLSearchParams(fields), headers })

  return { ask, post, system, signIn: (user: string) => post('/sign-in', { user }) }
}

function words(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
