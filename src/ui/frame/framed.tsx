import type { ReactNode } from 'react'
import type { Page } from '../../screening/pages.ts'
import type { View } from '../view.ts'
import { Bar } from './bar.tsx'

export function Framed({ view, page, children }: { view: View; page?: Page; children: ReactNode }) {
  return (
    <>
      <Bar view={view} page={page} />
      <main>{children}</main>
    </>
  )
}
