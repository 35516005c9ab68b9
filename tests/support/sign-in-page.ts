import { vi } from 'vitest'

/** As much of a browser's tab as the sign-in library touches, without one. Requests go to whatever `serve` was given. */
export interface Tab {
  serve: (send: typeof fetch) => void
  visit: (address: string) => void
  cleanAddress: () => void
  address: () => URL
  storage: Storage
}

export function openTab(): Tab {
  let send: typeof fetch = fetch
  let address = new URL('http://localhost:4101/')
  const storage = rememberingStorage()
  const location = { toString: () => address.href }
  const tab = {
    fetch: (...sent: Parameters<typeof fetch>) => send(...sent),
    Response,
    location,
    sessionStorage: storage,
    history: { replaceState: (_: unknown, __: string, to: string) => (address = new URL(to, address)) },
  }
  vi.stubGlobal('FHIRCLIENT_PURE', 'true')
  vi.stubGlobal('window', tab)
  for (const [name, value] of Object.entries(tab)) vi.stubGlobal(name, value)
  for (const name of ['self', 'top', 'parent']) vi.stubGlobal(name, tab)
  return {
    serve: (other) => (send = other),
    visit: (to) => (address = new URL(to)),
    cleanAddress: () => (address = new URL(address.pathname, address)),
    address: () => address,
    storage,
  }
}

/** With its entries as properties too, because the library reads them so. */
function rememberingStorage(): Storage {
  const methods = {
    getItem(this: Record<string, string>, key: string) {
      return Object.hasOwn(this, key) ? (this[key] ?? null) : null
    },
    setItem(this: Record<string, string>, key: string, value: string) {
      this[key] = value
    },
    removeItem(this: Record<string, string>, key: string) {
      delete this[key]
    },
  }
  return Object.create(methods)
}
