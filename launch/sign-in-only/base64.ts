// fhirclient takes three words of base64 from a library. Every browser Sphere runs in can say them itself.

export function fromUint8Array(bytes: Uint8Array, forAddress = false): string {
  const text = btoa(String.fromCharCode(...bytes))
  return forAddress ? text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '') : text
}

export function encodeURL(text: string): string {
  return fromUint8Array(new TextEncoder().encode(text), true)
}

export function decode(text: string): string {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return new TextDecoder().decode(Uint8Array.from(plain, (letter) => letter.charCodeAt(0)))
}
