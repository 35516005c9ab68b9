import { canRefer, inWords, isPhoneOnly } from './freshness.ts'
import type { Site } from './site.ts'

const YEAR = 365 * 86_400_000

/** When the hospital last looked at its risks, and that it is too long ago where it is. R-091 */
export function riskLastAssessed({ riskAssessedOn }: Pick<Site, 'riskAssessedOn'>, at: number): string {
  const said = `The risks here were last looked at on ${inWords(riskAssessedOn)}`
  return isOlderThanAYear(riskAssessedOn, at)
    ? `${said}: more than a year ago. Much may have changed since.`
    : `${said}.`
}

function isOlderThanAYear(day: string, at: number): boolean {
  return at - Date.parse(day) > YEAR
}

/** Why nobody can be referred from here just now; undefined where somebody can. R-023 R-031 R-032 */
export function whyNobodyIsReferred({ services }: Pick<Site, 'services'>, at: number): string | undefined {
  const referable = services.filter((service) => !isPhoneOnly(service))
  if (referable.length === 0) return 'This hospital has named no service to refer to.'
  return referable.some((service) => canRefer(service, at).ok)
    ? undefined
    : 'Nobody has checked the services of this hospital in time.'
}

/** What a hospital prepares before it refers anyone, as far as it is missing. R-023 R-082 R-091 R-144 R-148 */
export function notPrepared(site: Site, at: number): string[] {
  const { owner, training } = site
  const nobody = whyNobodyIsReferred(site, at)
  return [
    ...(nobody === undefined ? [] : [`${nobody} Nothing can be sent until that is done.`]),
    ...(isOlderThanAYear(site.riskAssessedOn, at) ? [riskLastAssessed(site, at)] : []),
    ...(owner ? [] : ['This hospital has not yet named who answers for this review.']),
    ...(training ? [] : ['This hospital has not yet said how staff learn what such harm does to people.']),
    ...(training && at > Date.parse(training.reviewBy) + 86_400_000
      ? [`What staff learn should have been looked at again by ${inWords(training.reviewBy)}.`]
      : []),
  ]
}
