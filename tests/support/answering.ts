export interface Asked {
  url: URL
  method: string
  headers: Headers
  body: string
  init: RequestInit
}

/** A fetch that answers from memory, and keeps what it was asked. */
export function answering(answer: (asked: Asked) => Response | Promise<Response>): {
  send: typeof fetch
  asked: Asked[]
} {
  const asked: Asked[] = []
  const send = async (input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    const url = new URL(input instanceof Request ? input.url : input, 'https://app.example/')
    const body = typeof init.body === 'string' || init.body instanceof URLSearchParams ? `${init.body}` : ''
    const one = { url, method: init.method ?? 'GET', headers: new Headers(init.headers), body, init }
    asked.push(one)
    return answer(one)
  }
  return { send, asked }
}

export function json(value: unknown, init: ResponseInit = {}): Response {
  return new Response(JSON.stringify(value), {
    status: 200,
    ...init,
    headers: { 'content-type': 'application/fhir+json', ...Object.fromEntries(new Headers(init.headers)) },
  })
}

/** What a browser does when there is no answer: refused, cut off, forbidden by CORS, all alike. */
export function noAnswer(): never {
  throw new TypeError('Failed to fetch')
}
