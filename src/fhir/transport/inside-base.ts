/**
 * The whole address, if it lies inside the FHIR base by origin and path. A server's data may name any address
 * (`next` links, references, Location), and whatever is asked there would carry the access token.
 */
export function insideBase(base: string, address: string): string | undefined {
  const inside = URL.parse(base.endsWith('/') ? base : `${base}/`)
  const url = inside && URL.parse(address, inside)
  if (!url || url.username !== '' || url.password !== '' || url.hash !== '') return undefined
  if (url.protocol !== inside.protocol || url.host !== inside.host) return undefined
  // An encoded slash is no step to a browser, but a proxy may decode it and walk out of the base.
  if (/%(?:2f|5c)/i.test(url.pathname)) return undefined
  const isBase = url.pathname === inside.pathname.slice(0, -1)
  return isBase || url.pathname.startsWith(inside.pathname) ? url.href : undefined
}
