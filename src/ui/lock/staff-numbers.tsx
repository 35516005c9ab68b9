import type { Site } from '../../site/site.ts'
import { Fold } from '../parts/fold.tsx'

export type Numbers = Pick<Site, 'emergency' | 'security' | 'switchboard'>

/** Numbers any page of a hospital could show. They stand on the locked screen, so nothing tells why. */
export function StaffNumbers({ site }: { site: Numbers }) {
  return (
    <Fold summary="Staff help">
      <dl className="numbers">
        <dt>Emergency</dt>
        <dd>{site.emergency.phone}</dd>
        <dt>Security</dt>
        <dd>{site.security.phone}</dd>
        <dt>Switchboard</dt>
        <dd>{site.switchboard}</dd>
      </dl>
    </Fold>
  )
}
