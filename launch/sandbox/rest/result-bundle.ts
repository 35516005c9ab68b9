import type { Bundle, BundleLink, Resource } from '@medplum/fhirtypes'
import type { SearchRequest } from '../store/search-request.ts'
import type { Answer } from '../store/sqlite-repository.ts'
import { onlyElements } from './elements.ts'

/** One page of a search, with links to this page and its neighbours. */
export function searchset(
  type: string,
  { request, total, matches, included }: Answer<Resource>,
  query: URLSearchParams,
  base: string,
): Bundle {
  const { elements } = request
  const entry = [
    ...matches.map(({ resource }) => ({
      mode: 'match' as const,
      resource: elements ? onlyElements(resource, elements) : resource,
    })),
    ...included.map((resource) => ({ mode: 'include' as const, resource })),
  ].map(({ mode, resource }) => ({ fullUrl: fullUrl(resource, base), resource, search: { mode } }))
  return {
    resourceType: 'Bundle',
    type: 'searchset',
    ...(request.showTotal || request.countOnly ? { total } : {}),
    link: links(type, request, total, query, base),
    ...(entry.length > 0 ? { entry } : {}),
  }
}

export function historyPage(history: Bundle, base: string): Bundle {
  const entry = history.entry?.map((one) => ({
    fullUrl: one.resource ? fullUrl(one.resource, base) : `${base}/${one.request?.url}`,
    ...one,
  }))
  return entry ? { ...history, entry } : history
}

function fullUrl({ resourceType, id }: Resource, base: string): string {
  return `${base}/${resourceType}/${id}`
}

function links(
  type: string,
  request: SearchRequest,
  total: number,
  query: URLSearchParams,
  base: string,
): BundleLink[] {
  const { count, offset, countOnly } = request
  const at = (from: number) => {
    const moved = new URLSearchParams(query)
    moved.set('_count', String(count))
    moved.set('_offset', String(from))
    return `${base}/${type}?${moved}`
  }
  const self = { relation: 'self', url: query.size > 0 ? `${base}/${type}?${query}` : `${base}/${type}` }
  if (countOnly) return [self]
  return [
    self,
    ...(offset + count < total ? [{ relation: 'next', url: at(offset + count) }] : []),
    ...(offset > 0 ? [{ relation: 'previous', url: at(Math.max(0, offset - count)) }] : []),
  ]
}
