/** What came in a query or a form. */
export type Parameters = ReadonlyMap<string, string>

/** OAuth forbids a parameter to come twice: two readers could each believe another one of the two. */
export function readParameters(source: URLSearchParams): { parameters: Parameters; repeated?: string } {
  const names = [...source.keys()]
  const repeated = names.find((name, index) => names.indexOf(name) !== index)
  return { parameters: new Map(source), ...(repeated === undefined ? {} : { repeated }) }
}

/** The form of a POST. Anything but a form is read as an empty one, so that the first missing parameter is named. */
export async function formOf(request: Request): Promise<URLSearchParams> {
  const type = request.headers.get('content-type') ?? ''
  const body = await request.text()
  return new URLSearchParams(type.startsWith('application/x-www-form-urlencoded') ? body : '')
}
