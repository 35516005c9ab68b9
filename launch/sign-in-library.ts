/**
 * The sign-in library, for OAuth and nothing else. Where it is used whole, and not as it is built for the app, it reads
 * `localStorage.debug` at its first line, and with the wrong word there it prints every token to the console.
 */
export async function signInLibrary() {
  forgetDebugWord()
  const { default: library } = await import('fhirclient/lib/entry/browser.js')
  const { oauth2 } = library
  // Otherwise two frames in one tab share what is kept, and one wakes up with the other's patient.
  oauth2.settings.fullSessionStorageSupport = false
  return oauth2
}

function forgetDebugWord(): void {
  try {
    localStorage.removeItem('debug')
  } catch {
    // Storage is blocked, so there is nothing in it.
  }
}
