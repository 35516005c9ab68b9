import './ui/style.scss'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { begun, type Opened, type Shown } from './app/opened.ts'

export function start(place: HTMLElement, opened: Opened): void {
  const root = createRoot(place, {
    // What is told of it on the screen is enough: an error's own words may hold anything.
    onCaughtError: () => undefined,
  })
  // When a screening ends, everything that held the patient is let go of here.
  const show = (shown: Shown) =>
    root.render(
      <StrictMode>
        <App
          shown={shown}
          onEnded={(how) => {
            if (shown.shown === 'clinician') shown.record.close()
            const of = shown.shown === 'clinician' ? { numbers: shown.site } : {}
            show({ shown: 'ended', how, ...of })
          }}
        />
      </StrictMode>,
    )
  show(begun(opened))
}
