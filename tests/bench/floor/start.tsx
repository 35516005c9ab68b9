import library from 'fhirclient/lib/entry/browser.js'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'

/** The least that React and a SMART sign-in can show: one question, once somebody is signed in. */
function Floor() {
  const [answered, setAnswered] = useState(false)
  if (answered) return <h1>Vital signs</h1>
  return (
    <main>
      <h1>Can anyone else see this screen?</h1>
      <button type="button" onClick={() => setAnswered(true)}>
        No, only me
      </button>
    </main>
  )
}

async function open(place: HTMLElement): Promise<void> {
  await library.oauth2.ready()
  createRoot(place).render(<Floor />)
}

const place = document.querySelector<HTMLElement>('#app')
if (place) void open(place)
