import type { ReactNode } from 'react'
import type { Page } from '../../screening/pages.ts'
import type { View } from '../view.ts'
import { StaffNumbers } from '../lock/staff-numbers.tsx'
import { Bar } from './bar.tsx'
import { keepFocus } from './keep-focus.ts'

/** Where the bar has no way to 'Staff help', because there is no page to go to, the numbers stand on the page. R-083 */
export function Framed({ view, page, children }: { view: View; page?: Page; children: ReactNode }) {
  return (
    <>
      <Bar view={view} page={page} />
      <main ref={keepFocus}>
        {children}
        {!page && <StaffNumbers site={view.site} />}
      </main>
    </>
  )
}
