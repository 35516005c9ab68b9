import { howFresh } from '../../site/pack-for.ts'
import type { FormLine } from '../../site/pack.ts'
import type { Worksheet } from '../../write-back/nrm-worksheet.ts'
import { Aside } from '../parts/aside.tsx'
import { Fold } from '../parts/fold.tsx'
import { shownDayAt } from '../record/shown-date.ts'
import { PackMissing, RegionRules } from '../region/region-rules.tsx'
import type { View } from '../view.ts'
import { worksheetsOf } from './worksheets-of.ts'

/** Shown, and nothing else: not sent, not kept, not printed. What may not be told is not in the page. R-048 R-152 */
export function WorksheetSheets({ view }: { view: View }) {
  const sheets = worksheetsOf(view)
  const child = sheets.some(({ basis }) => basis === 'duty-to-protect')
  return (
    <>
      <p className="govuk-body">
        Sphere cannot fill in or send the form, and keeps and prints nothing of this page.
      </p>
      <WhoFillsItIn view={view} />
      {sheets.length === 0 && (
        <p className="govuk-body">
          There is nothing to pass on: no service that can lead to the form has the patient’s yes.
        </p>
      )}
      {sheets.map((sheet) => (
        <Sheet key={sheet.recipient} sheet={sheet} />
      ))}
      {child && typeof view.pack !== 'string' && (
        <RegionRules view={view} about="children" people="children" />
      )}
      {sheets.length > 0 && (
        <Aside kind="warn">
          Read it out, or select the words and copy them. Words you copy stay on this computer, where others
          may paste them: copy something else afterwards.
        </Aside>
      )}
      <AskedOfThem view={view} />
    </>
  )
}

/** Who may submit it differs from one part of the UK to another. R-152 */
function WhoFillsItIn({ view }: { view: View }) {
  const { pack, now } = view
  if (typeof pack === 'string') return <PackMissing view={view} />
  const rules = pack.rules.filter(({ requirements = [] }) => requirements.includes('R-152'))
  return rules.map((rule) => (
    <p key={rule.id} className="govuk-body">
      {rule.text} <span className="region__source">{howFresh(rule, now())}</span>
    </p>
  ))
}

function Sheet({ sheet: { name, basis, lines, until } }: { sheet: Worksheet }) {
  return (
    <article className="card" aria-label={name}>
      <h2 className="card__title">What {name} may be told</h2>
      <dl className="facts">
        {lines.map(({ asks, answer }) => (
          <div key={asks}>
            <dt>{asks}</dt>
            <dd>{answer ?? 'Not shared'}</dd>
          </div>
        ))}
      </dl>
      <p className="govuk-body">
        {basis === 'consent'
          ? 'The patient agreed to this and to no more. Whether they want the form itself is asked of them again.'
          : 'To protect the child: it rests on nobody’s agreement. The child is told why.'}
        {until !== undefined && ` Until ${shownDayAt(until)}.`}
      </p>
    </article>
  )
}

/** So that nobody is taken by surprise. None of it is held here, and none of it is yours to answer. R-149 R-172 */
function AskedOfThem({ view: { pack, now } }: { view: View }) {
  if (typeof pack === 'string') return null
  const [oldest] = pack.nationalForm.toSorted((a, b) => (a.reviewBy < b.reviewBy ? -1 : 1))
  if (!oldest) return null
  return (
    <Fold summary="What the form asks the patient, and Sphere does not pass on">
      <FormLines lines={pack.nationalForm} kind="question" />
      <p className="govuk-body">What it was, one or more of:</p>
      <FormLines lines={pack.nationalForm} kind="harm" />
      <p className="govuk-body">
        The patient answers these themselves, if they want to. Do not ask them in the first responder’s place.
      </p>
      <p className="region__source">{howFresh(oldest, now())}</p>
    </Fold>
  )
}

function FormLines({ lines, kind }: { lines: readonly FormLine[]; kind: FormLine['kind'] }) {
  return (
    <ul className="govuk-list govuk-list--bullet">
      {lines
        .filter((line) => line.kind === kind)
        .map(({ id, text }) => (
          <li key={id}>{text}.</li>
        ))}
    </ul>
  )
}
