import { html } from 'hono/html'
import type { Html } from './page.ts'

export interface Paging {
  total: number
  offset: number
  onAPage: number
  addressAt: (offset: number) => string
}

export function pager({ total, offset, onAPage, addressAt }: Paging): Html {
  const link = (to: number, text: string) => html`<a href="${addressAt(to)}">${text}</a>`
  const previous = offset > 0 ? link(Math.max(0, offset - onAPage), 'Previous') : ''
  const next = offset + onAPage < total ? link(offset + onAPage, 'Next') : ''
  return html`<p>${previous} ${next}</p>`
}

/** `offset` as a page's address has it; the first page for anything that is no number. */
export function offsetIn(text: string | undefined): number {
  return Math.max(0, Math.trunc(Number(text ?? 0)) || 0)
}
