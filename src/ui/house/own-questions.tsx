import type { InstrumentSetting } from '../../site/site.ts'
import { FindingsFold } from '../instruments/not-offered.tsx'
import type { View } from '../view.ts'

/** Each of the hospital's own questionnaires, and what of its file could not be used, for whoever can mend it. */
export function OwnQuestions({ view: { site, instruments = [] } }: { view: View }) {
  if (site.instruments.length === 0) return null
  return (
    <section aria-label="Our own questions">
      <h2>Our own questions</h2>
      {site.instruments.map((setting) => {
        const read = instruments.find((one) => one.setting.id === setting.id)
        return (
          <div key={setting.id}>
            <p className="govuk-body">
              {lineOf(setting, read && (read.offered ? 'offered' : 'not-offered'))}
            </p>
            <FindingsFold findings={read?.findings ?? []} />
          </div>
        )
      })}
    </section>
  )
}

function lineOf({ name, file }: InstrumentSetting, came: 'offered' | 'not-offered' | undefined): string {
  if (came === undefined) return `${name}: read once the questions are open.`
  return came === 'offered' ? `${name}: can be used.` : `${name}: cannot be used. Its file is ${file}.`
}
