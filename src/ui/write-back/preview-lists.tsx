import type { LeftOut } from '../../write-back/left-out.ts'
import type { InRecord, SentTo } from '../../write-back/preview.ts'
import { Button } from '../parts/button.tsx'
import { shownDayAt } from '../record/shown-date.ts'
import type { View } from '../view.ts'
import { Change } from './change.tsx'

export function InRecordList({ view, items }: { view: View; items: readonly InRecord[] }) {
  return (
    <section aria-label="In the record">
      <h2>In the record</h2>
      {[...new Set(items.map(({ whoCanSee }) => whoCanSee))].map((who) => (
        <div key={who}>
          <p className="preview-list__who">Who can see it: {who}.</p>
          <ul className="preview-list">
            {items
              .filter(({ whoCanSee }) => whoCanSee === who)
              .map(({ what, change }) => (
                <li key={what} className="preview-list__item">
                  <span className="preview-list__what">{what}.</span>
                  {change && <Change view={view} to={change} what={what} />}
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

export function SentToList({ view, items }: { view: View; items: readonly SentTo[] }) {
  return (
    <section aria-label="Sent to others">
      <h2>Sent to others</h2>
      {items.length === 0 && <p className="govuk-body">Nothing is sent to anyone outside.</p>}
      {items.map(({ to, what, why, until, contact, change, takeBack }) => (
        <article key={to} className="card" aria-label={to}>
          <h3 className="card__title">{to}</h3>
          <dl className="facts">
            {what.map(({ item, value }) => (
              <div key={item}>
                <dt>{item}</dt>
                <dd>{value}</dd>
              </div>
            ))}
            <div>
              <dt>Until</dt>
              <dd>{shownDayAt(until)}</dd>
            </div>
          </dl>
          <p className="govuk-body">
            {why} {contact}
          </p>
          <Change view={view} to={change} what={`what is sent to ${to}`} />
          {takeBack !== undefined && <TakeBack view={view} service={takeBack} to={to} />}
        </article>
      ))}
    </section>
  )
}

export function LeftOutList({ items }: { items: readonly LeftOut[] }) {
  if (items.length === 0) return null
  return (
    <section aria-label="Left out">
      <h2>Left out, and why</h2>
      <ul className="govuk-list govuk-list--bullet">
        {items.map(({ what, because }) => (
          <li key={what}>
            {what}. <span className="preview-list__who">{because}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Stopping is one press, whoever is in the room: only a yes needs the patient alone. R-079 */
function TakeBack({ view, service, to }: { view: View; service: string; to: string }) {
  const takeBack = () =>
    view.tell({ type: 'offer-answered', service, decision: 'does-not-agree', at: view.now() })
  return (
    <Button look="second" onPress={takeBack}>
      The patient takes it back<span className="govuk-visually-hidden">: {to}</span>
    </Button>
  )
}
