import type { CannotRefer } from '../../screening/referring.ts'
import { Aside } from '../parts/aside.tsx'
import type { View } from '../view.ts'

const BECAUSE: Record<CannotRefer, string> = {
  'cannot-write': 'Sphere cannot send a referral from this record system.',
  'no-services': 'The list here holds no service to refer to, so Sphere can send nothing.',
  'none-fits': 'No service in the list fits what is looked for. You can widen the search.',
  'all-expired':
    'Every service that fits should have been checked again by now. Sphere sends nothing until someone does.',
}

/** No referral is no end of care. Each reason has its own sentence, and the same ways on. R-031 R-032 R-052 R-053 R-054 */
export function CannotReferHere({ view, because }: { view: View; because: CannotRefer }) {
  const { site } = view
  const list = because === 'no-services' || because === 'all-expired'
  return (
    <section aria-label="When nobody can be referred">
      <Aside>
        <p className="govuk-body">
          <strong>{BECAUSE[because]}</strong>
          {list && ` Tell ${site.safeguardingTeam.name}: they know who checks the list.`}
        </p>
        <ul className="govuk-list govuk-list--bullet">
          <li>You can still care: all the treatment they need today, and a next visit you both agree on.</li>
          <li>
            Ask for advice on one of the numbers below. Do not say who the patient is: advice needs no name.
          </li>
          <li>Do not try to get the patient out yourself. It could put you both in danger.</li>
        </ul>
      </Aside>
    </section>
  )
}
