import { isObject, listed, textOf } from '../store/json-object.ts'
import { refusal } from '../store/refusal.ts'
import type { Single } from './interaction.ts'

export interface EntryRequest extends Single {
  fullUrl?: string | undefined
}

/** What each entry of a batch or a transaction asks for. */
export function entriesOf(bundle: unknown, base: string): EntryRequest[] {
  const entries = isObject(bundle) ? listed(bundle['entry']) : []
  return entries.map((entry, index) => entryRequest(entry, `Bundle.entry[${index}]`, base))
}

function entryRequest(entry: unknown, where: string, base: string): EntryRequest {
  const request = isObject(entry) ? entry['request'] : undefined
  const method = isObject(request) ? textOf(request['method']) : undefined
  const url = isObject(request) ? textOf(request['url']) : undefined
  if (!isObject(entry) || !isObject(request) || !method || !url) {
    throw refusal(400, `${where} needs a request with a method and a url.`, `${where}.request`)
  }
  const local = url.startsWith(`${base}/`) ? url.slice(base.length + 1) : url.replace(/^\//, '')
  const [path = '', query = ''] = local.split(/\?(.*)/s)
  if (path === '')
    throw refusal(400, `${where} may not hold a Bundle of requests itself.`, `${where}.request.url`)
  return {
    method,
    path,
    search: new URLSearchParams(query),
    body: entry['resource'],
    fullUrl: textOf(entry['fullUrl']),
    ifMatch: textOf(request['ifMatch']),
    ifNoneExist: textOf(request['ifNoneExist']),
  }
}
